/**
 * Text that every case has much of: keys in their order, defaults, the rules that a new case starts with. A link refers to pieces of it
 * instead of holding them, so that a small case is a short link.
 *
 * Never change a character of it, nor of what comes behind it: links that people have would no longer open. A better one is another
 * form of link.
 */
const LINES = `
"low":"0.5","high":"1.5","source":"Aanname","grade":"claim","date":"2024-","note":""},{"value":"0","grade":"
measured"},{"value":"0","low":"0","high":"0","source":"Schatting van de organisatie","grade":"estimate"},{"v
alue":"0","low":"0","high":"0","source":"","grade":"published","date":"2023","note":""},"driver":{"kind":"de
vices","assetId":""},"destination":{"kind":"pool","poolId":""},{"kind":"informal","beneficiary":"client","sh
adowPrice":{"value":"15"{"format":"baatwijzer","version":2,"case":{"id":"leeg","name":"Leeg","framing":{"org
anisation":"","question":"","problem":"","withoutTechnology":"","decisionMaker":"","author":"","status":"dra
ft"},"tags":[],"settings":{"firstYear":{"value":"2026","grade":"estimate"},"horizon":{"value":"10","grade":"
estimate"},"timing":"end","terminalValue":true,"discountRate":{"value":"0.04","grade":"estimate"},"discountR
ateIs":"nominal","inflation":{"value":"0.02","grade":"estimate"},"financingRate":{"value":"0.04","grade":"es
timate"},"vatRecoverable":{"value":"0","grade":"estimate"},"indices":{"wage":{"values":["0.03"],"grade":"est
imate"},"technology":{"values":["0.02"],"grade":"estimate"},"tariff":{"values":["0.025"],"grade":"estimate"}
,"nic":{"values":["0.02"],"grade":"estimate"}},"nic":{"life":{"value":"10","source":"NZa, onderzoek bekostig
ing zorgtechnologie (2023): levensduur 10 jaar","grade":"published","date":"2023"},"rate":{"value":"0.0403",
"source":"Finance Ideas, herijking nhc en nic per 2024: vermogenskostenvoet 4,03 %","grade":"published","dat
e":"2024"},"perClientDay":{"value":"0","grade":"estimate"},"shareSetAside":{"value":"0","grade":"estimate"}}
,"realism":{"costSurcharge":{"value":"0","grade":"estimate"},"benefitCut":{"value":"0","grade":"estimate"},"
delayMonths":{"value":"0","grade":"estimate"}},"contractYears":{"value":"3","grade":"estimate"},"contributio
n":{"margin":{"value":"0","grade":"estimate"},"years":{"value":"5","grade":"estimate"}}},"organisation":{"lo
cations":{"values":["1"],"grade":"estimate"},"employees":{"values":["0"],"grade":"estimate"},"fte":{"values"
:["0"],"grade":"estimate"}},"stakeholders":[{"id":"s","name":"S"}],"groups":[{"id":"g","name":"G","deliveryF
orm":"zzp","clients":{"values":["0"],"grade":"estimate"},"hourTariff":{"value":"0","grade":"estimate"},"nicI
nRate":"by-delivery-form"}],"functions":[{"id":"f","name":"F","hourlyCost":{"value":"0","grade":"estimate"},
"agencyRate":{"value":"0","grade":"estimate"},"productiveHours":{"value":"1518","source":"CBS 81432 (2023)
: 1 652 uur per jaar, min 8,1 % verzuim","grade":"estimate"}}],"pools":[{"id":"p","name":"P","functionId":"f
","shiftsPerYear":{"value":"365","grade":"estimate"},"shiftLength":{"value":"8","grade":"estimate"},"staffPe
rShift":{"value":"2","grade":"estimate"},"minimumPresence":{"value":"1","grade":"estimate"},"workload":{"val
ue":"1","grade":"estimate"}}],"technologies":[{"id":"t","name":"T","start":{"value":"1","grade":"estimate"},
"startMonth":{"value":"1","grade":"estimate"},"groups":[],"adoption":{"kind":"list","shares":{"values":["0.5
","0.8","1"],"grade":"estimate"}},"assets":[{"id":"a","name":"A","category":"technology","price":{"value":"0
","grade":"estimate"},"vat":{"value":"0.21","grade":"estimate"},"driver":{"kind":"users"},"payer":"provider"
,"usersPerUnit":{"value":"1","grade":"estimate"},"spare":{"value":"0","grade":"estimate"},"wholeUnits":true,
"life":{"value":"3","grade":"estimate"},"residual":{"value":"0","grade":"estimate"}}],"oneOffs":[{"id":"o","
name":"O","category":"implementation","amount":{"value":"0","grade":"estimate"},"vat":{"value":"0.21","grade
":"estimate"},"driver":{"kind":"fixed"},"payer":"provider","column":{"value":"0","grade":"estimate"},"index"
:"technology"}],"recurring":[{"id":"r","name":"R","category":"licences","amount":{"value":"0","grade":"estim
ate"},"per":"year","vat":{"value":"0.21","grade":"estimate"},"driver":{"kind":"fixed"},"payer":"provider","i
ndex":"technology"}],"timeEffects":[{"id":"e","name":"E","direction":"saved","functionId":"f","groupIds":[],
"minutes":{"value":"0","grade":"estimate"},"occurrences":{"value":"1","grade":"estimate"},"per":"day","reali
sation":{"value":"1","grade":"estimate"},"destination":{"kind":"shares","cash":{"value":"0","grade":"estimat
e"},"redeploy":{"value":"0","grade":"estimate"},"cashHours":"own-staff"}}],"effects":[{"kind":"event","id":"
e0","name":"E","class":"cash-releasing","index":"tariff","ramp":{"values":["1"],"grade":"estimate"},"attribu
tion":{"value":"1","grade":"estimate"},"deadweight":{"value":"0","grade":"estimate"},"displacement":{"value"
:"0","grade":"estimate"},"dropOff":{"value":"0","grade":"estimate"},"probability":{"value":"0","grade":"esti
mate"},"reduction":{"value":"0","grade":"estimate"},"amounts":[{"id":"p0","stakeholder":"provider","amount":
{"value":"0","grade":"estimate"}}]},{"kind":"admission","id":"e1","name":"E","class":"cash-releasing","index
":"tariff","ramp":{"values":["1"],"grade":"estimate"},"attribution":{"value":"1","grade":"estimate"},"deadwe
ight":{"value":"0","grade":"estimate"},"displacement":{"value":"0","grade":"estimate"},"dropOff":{"value":"0
","grade":"estimate"},"clients":{"values":["0"],"grade":"estimate"},"weeks":{"value":"0","grade":"estimate"}
,"amounts":[{"id":"p1","stakeholder":"provider","amount":{"value":"0","grade":"estimate"}}]},{"kind":"avoide
d-cost","id":"e2","name":"E","class":"cash-releasing","index":"tariff","ramp":{"values":["1"],"grade":"estim
ate"},"attribution":{"value":"1","grade":"estimate"},"deadweight":{"value":"0","grade":"estimate"},"displace
ment":{"value":"0","grade":"estimate"},"dropOff":{"value":"0","grade":"estimate"},"amounts":[{"id":"p2","sta
keholder":"provider","amount":{"value":"0","grade":"estimate"}}]},{"kind":"travel","id":"e3","name":"E","cla
ss":"cash-releasing","index":"tariff","ramp":{"values":["1"],"grade":"estimate"},"attribution":{"value":"1",
"grade":"estimate"},"deadweight":{"value":"0","grade":"estimate"},"displacement":{"value":"0","grade":"estim
ate"},"dropOff":{"value":"0","grade":"estimate"},"visits":{"value":"0","grade":"estimate"},"distance":{"valu
e":"0","grade":"estimate"},"costPerKm":{"value":"0","grade":"estimate"},"co2PerKm":{"value":"0","grade":"est
imate"},"shares":[{"id":"p3","stakeholder":"provider","share":{"value":"1","grade":"estimate"}}]},{"kind":"s
ick-leave","id":"e4","name":"E","class":"cash-releasing","index":"tariff","ramp":{"values":["1"],"grade":"es
timate"},"attribution":{"value":"1","grade":"estimate"},"deadweight":{"value":"0","grade":"estimate"},"displ
acement":{"value":"0","grade":"estimate"},"dropOff":{"value":"0","grade":"estimate"},"fte":{"value":"0","gra
de":"estimate"},"percentagePoints":{"value":"0","grade":"estimate"},"employerCost":{"value":"0","grade":"est
imate"},"replacementShare":{"value":"1","grade":"estimate"},"shares":[{"id":"p4","stakeholder":"provider","s
hare":{"value":"1","grade":"estimate"}}]},{"kind":"turnover","id":"e5","name":"E","class":"cash-releasing","
index":"tariff","ramp":{"values":["1"],"grade":"estimate"},"attribution":{"value":"1","grade":"estimate"},"d
eadweight":{"value":"0","grade":"estimate"},"displacement":{"value":"0","grade":"estimate"},"dropOff":{"valu
e":"0","grade":"estimate"},"leaversAvoided":{"value":"0","grade":"estimate"},"replacementCost":{"value":"0",
"grade":"estimate"},"shares":[{"id":"p5","stakeholder":"provider","share":{"value":"1","grade":"estimate"}}]
},{"kind":"revenue","id":"e6","name":"E","class":"cash-releasing","index":"tariff","ramp":{"values":["1"],"g
rade":"estimate"},"attribution":{"value":"1","grade":"estimate"},"deadweight":{"value":"0","grade":"estimate
"},"displacement":{"value":"0","grade":"estimate"},"dropOff":{"value":"0","grade":"estimate"},"base":{"value
":"0","grade":"estimate"},"percentage":{"value":"0","grade":"estimate"},"capitalShare":{"value":"0","grade":
"estimate"},"fromYear":{"value":"1","grade":"estimate"},"toYear":{"value":"1","grade":"estimate"},"payer":"w
lz"}]}],"shared":{"assets":[],"oneOffs":[],"recurring":[],"effects":[]},"bundles":[{"id":"b","name":"B","cho
sen":false,"replaces":[],"technologyIds":[],"pricePerUser":{"value":"0","grade":"estimate"},"per":"month","f
ixedFee":{"value":"0","grade":"estimate"},"vat":{"value":"0.21","grade":"estimate"},"index":"technology","pa
yer":"provider"}],"funding":[{"id":"f","name":"F","funder":"funder","rule":"none","provenTechnology":false,"
duration":"temporary","amount":{"kind":"fixed","amounts":{"values":["0"],"grade":"estimate"}},"earmarkedShar
e":{"value":"0","grade":"estimate"},"coFundedShare":{"value":"0","grade":"estimate"},"administration":{"valu
es":["0"],"grade":"estimate"}}],"financing":[{"id":"l","kind":"loan","name":"L","lender":"investor","princip
al":{"value":"0","grade":"estimate"},"rate":{"value":"0.04","grade":"estimate"},"years":{"value":"5","grade"
:"estimate"}},{"id":"h","kind":"health-impact-bond","name":"H","investor":"investor","principal":{"value":"0
","grade":"estimate"},"return":{"value":"0","grade":"estimate"},"outcomePayers":[]}],"rules":[{"id":"home-ca
re-technology","validFrom":{"value":"2020","source":"NZa, onderzoek bekostiging zorgtechnologie (2023); Zilv
eren Kruis, Nota van Inlichtingen Wlz verpleging en verzorging 2024-2026","grade":"published","date":"2023"}
,"mostHours":{"value":"6.5","source":"NZa, onderzoek bekostiging zorgtechnologie (2023); Zilveren Kruis, Not
a van Inlichtingen Wlz verpleging en verzorging 2024-2026","grade":"published","date":"2023"},"excludesProve
n":false},{"id":"small-scale-experiment","validFrom":{"value":"2019","source":"NZa, beleidsregel innovatie v
oor kleinschalige experimenten","grade":"published","date":"2023"},"mostPerYear":{"value":"500000","source":
"NZa, onderzoek bekostiging zorgtechnologie (2023)","grade":"published","date":"2023","note":"De beleidsrege
l is per 1 januari 2025 herzien. Controleer of dit nog klopt."},"mostYears":{"value":"3","source":"NZa, onde
rzoek bekostiging zorgtechnologie (2023)","grade":"published","date":"2023","note":"De beleidsregel is pe
r 1 januari 2025 herzien. Controleer of dit nog klopt."},"excludesProven":true},{"id":"transition-funds","va
lidFrom":{"value":"2024","source":"Zilveren Kruis, Inkoopbeleid Wlz verpleging en verzorging 2024-2026, 3.3"
,"grade":"published","date":"2024"},"validTo":{"value":"2026","source":"Zilveren Kruis, Inkoopbeleid Wlz ver
pleging en verzorging 2024-2026, 3.3","grade":"published","date":"2024"},"excludesProven":false},{"id":"qual
ity-budget","validFrom":{"value":"2017","source":"NZa, onderzoek bekostiging zorgtechnologie (2023)","grade"
:"published","date":"2023"},"validTo":{"value":"2021","source":"NZa, onderzoek bekostiging zorgtechnologie (
2023)","grade":"published","date":"2023"},"mostShare":{"value":"0.15","source":"NZa, onderzoek bekostiging z
orgtechnologie (2023)","grade":"published","date":"2023"},"excludesProven":false}],"uncertainty":{"seed":{"v
alue":"1","grade":"estimate"},"runs":{"value":"10000","grade":"estimate"},"distributions":[]},"variants":[{"
id":"v","name":"V","note":"","overrides":{}}]}}
`

/** What version 3 of the file has besides. */
const WORKSHOP_LINES = `
,"log":[{"id":"","date":"2026-","what":"","before":"€ ","after":"€ ","who":"","said":""},"workshop":{"sliders
":[{"id":"","input":"settings.discountRate"},{"id":"","input":"groups.","input":"technologies.{"format":"baa
twijzer","version":3,"case":{"id":""uncertainty":{"seed":{"value":"1","grade":"estimate"},"runs":{"value":"1
0000","grade":"estimate"},"distributions":[]},"variants":[],"workshop":{"sliders":[],"figures":["netPresentV
alue","payback","netPerYear","hours","society"],"log":[]}}}
`

function bytesOf(lines: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.replaceAll('\n', ''))
}

export const FIRST_DICTIONARY = bytesOf(LINES)
export const DICTIONARY = bytesOf(LINES + WORKSHOP_LINES)
