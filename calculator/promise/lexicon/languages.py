"""Words that tell whether a text is in English: its commonest, and those of its neighbours. Data only.

What idioms and topics name counts as English too, so what they have is not told again.
"""

from __future__ import annotations

ENGLISH = frozenset(
    """theres dear hello hey hi mate mates guys folks lads god yours anyway because always never unfortunately
    without lot lots where love loved address passport desk due agency department ministry regret while frozen portal
    ward scores quiet suspended status willing honest normal sleep occasion hand hands fit health money girl boy man
    men woman women across send policy stay stayed like liked flat pop hit hits shop store small big large huge little
    fantastic brilliant lovely amazing awesome perfect impressed impressive strong weak happy sad sadly glad keen shy
    friendly kind warm rude stupid crazy nah yay wow ugh eh hm oh ah ooh aww fingers crossed thumbs luck pray prayers
    sister brother mother father mum dad mom wife husband kid kids baby family friend friends cousin uncle aunt boss
    colleague staff people person name names number numbers seemed seem enough system included talent trust stop error
    welcome congratulations congrats attached room paper papers letter ms mrs dr street house home school university
    hospital clinic bank company business industry sector branch site city town country place places road driver
    nurse teacher engineer developer manager managers director directors assistant secretary receptionist consultant
    recruiter recruiters agent agents analyst officer supervisor lead leads chef owner founder founders head heads
    standard total perfect wrong right true false fair fine bad worse worried worry worrying nervous anxious confused
    confusing weird strange odd funny serious super totally absolutely completely truly personally sincerely regards
    respectfully dearest warmest best cheers tired ill sick busy free ready done made given asked answered replied
    emailed called told talked walked rang sounded looked looks looking standing sitting waiting working talking
    smiled laughed nodded shook hands coffee tea lunch phone phones mobile laptop zoom video screen app website link
    online portal login account password file files page pages form forms tests test task tasks question questions
    answers detail details info information requirement requirements skill skills experience degree certificate
    profile candidacy candidature application applications vacancy opening openings role roles job jobs position
    positions post posts opportunity opportunities salary pay money rate bonus package benefits contract internship
    trainee graduate junior senior mid level team teams unit group class course training shift shifts hours schedule
    difference different same similar other others another each every both either neither such own same few many much
    more most less least several some any none all half whole part parts lot bit piece pieces thing things stuff kind
    sort way ways matter matters case cases fact idea ideas plan plans point points reason reasons problem problems
    issue issues trouble mistake chance chances choice option options change changes difference result process stage
    steps step round rounds final finalists start starting finish finished end ended begin began continue continues
    keep kept keeping stay hold holding held run running ran walk move moved moving turn turned bring brought carry
    leave left leaving live living lived buy bought sell sold pay paid win won lose lost build built grow grew open
    opened close closed cut put puts set sit stand stood fall fell rise raise show showed shown hide find found feel
    felt think thought believe believed understand understood remember forget forgot learn learned study studied read
    write wrote written speak spoke spoken listen ask asks asking help helps helped helping support thank thanks
    appreciate appreciated enjoy enjoyed hope hoped hoping wish wished want wanted need needed like dislike hate try
    tried trying use used using work worked works play played pass passed passing fail failed check checked checking
    choose chose pick picked select selected decide agree agreed offer offered accept accepted reject rejected decline
    declined refuse confirm confirmed promise promised guarantee expect expected suppose supposed seem appear happen
    happened depend depends include require required must should could would might may can cannot will shall ought
    lets let gets got getting gave goes went gone going comes came coming takes took taken makes making says saying
    sees saw seen knows knew known tells telling means meant hears heard meets met sent sends stands fills filled
    though although however therefore instead unless whether whereas despite except since during between among against
    through throughout toward towards behind beyond below above under over near far here there everywhere somewhere
    anywhere nowhere inside outside around away back forward ahead apart together alone again once twice ever often
    sometimes usually rarely seldom always almost nearly only just even still yet already soon later early late fast
    quick quickly slow slowly hard easy easily simple difficult heavy light dark bright clear clearly sure surely
    certain certainly maybe perhaps possibly likely unlikely hopefully eventually finally lastly anyhow somehow
    whatever whoever whichever whenever wherever why how what which who whom whose where when that this these those
    gonna wanna gotta dunno lol omg btw fyi asap tbh idk imo thx pls plz gr nite msg txt wud cud shd coz cos cuz bc
    bloke lass gaffer chuffed knackered brill ta nowt owt aye wee grand yous craic lah leh lor can meh sian
    sha oga abeg wahala dey don dem una sef abi jare wetin chop naija madam kindly revert needful prepone gate
    ji yaar na bhai sahab saab lakh lakhs crore joining fresher freshers dear po opo maam ate kuya
    green red blue black white hot cold warm new old young long short high low deep wide full empty clean dirty safe
    available able unable aware responsible possible impossible necessary important main major minor general special
    particular common public private local national global legal social financial technical professional personal
    human resources finance marketing sales admin operations customer client clients service services care support
    product project projects programme program research design software data network security quality safety supply
    quote quoted quoting figure weigh anticipate intend pretend hurry rush patience patient tight calm relax breathe
    radio silence crickets ghosted bored stars align noted received sorted settled signed sealed delivered pending
    review reviewed reviewing consideration considering considered shortlist shortlisted interview interviewed
    successful unsuccessful congratulate welcome aboard onboard pleasure honour honored delighted grateful blessed
    moreover furthermore meanwhile afterwards beforehand regardless honestly frankly basically literally seriously
    genuinely obviously apparently supposedly presumably technically internally externally verbally officially
    one two three four five six seven eight nine ten first second third time times day days week weeks""".split()
)

# Function words of other languages that English has not, by language; and how they name time.
_ELSEWHERE = """
    der das und ist nicht mit zum zur wir uns sie ihnen ihr ich sich auf für fuer bei ein eine einen einem einer wird
    werden haben noch bis nach über ueber von vom dass auch oder aber wenn bitte melden etwa zwei spätestens
    nächste nächsten nächster naechste naechsten kommende kommenden dem den des wurde haben hat sind ihre unsere
    vous nous je tu il elle ils les du au aux est sont pas dans avec sur une ce cette qui que avant après apres
    sous sera serez ferons votre notre bientôt prochain prochaine réponse sans entre jusqu suivra rappelle rappelons
    ne leur être fait été vos nos vers dès
    el la las los un una del se le les lo por para con su sus en es al muy como más mas pero antes después despues
    hasta dentro nos usted ustedes próximo próxima proxima proximo respuesta este esta viene llamamos llamaremos
    avisamos avisaremos gracias día dia
    os uma dos das na nas com não nao você voce nós nos até ate depois antes gente responde retorno entraremos em
    contato pela pelo são
    gli di che per non della dei alla nel sono è ci vi faremo sapere entro dopo prossima prossimo chiameremo
    wij het een van voor niet met bij nog naar terug bellen hoort horen volgende uiterlijk binnen wordt
    się sie nie na do z jest przez będzie bedzie dla oraz proszę prosze odezwiemy zadzwonimy przyszłym przyszlym
    bir ve için icin size sizi biz ile kadar sonra içinde gelecek haber olarak
    hai hain ko ka ki ke mein se aap aapko hum humlog ham unhone bola bole boley kaha karo karenge karega denge dega
    diya jayega jaega jayegi baad tak pehle andar hoga hogi nahi nahin abhi haan kya kab bata batayenge batayega
    milega milegi agle agla agli aur bhi toh phir raha rahe rahi wala unka inka usko mujhe apko unko kuch thoda
    ang ng mga sa ka ko mo namin nila sila ako ikaw kami tayo kayo daw raw naman nalang pa ba ay hindi wala ninyo
    inyo tatawag tatawagan balik babalik maghintay hintay antay kapit yung yun nung pag kapag ni si kay lang muna
    susunod loob bago
    yang dan ke dari untuk dengan akan kami anda tidak ini itu dalam depan hubungi kabari akan sudah belum
    ya wa kwa ni tutakupigia baada utapata hii sisi wiki
    vi och att på inte för det som ett är er och jag av till med inom nästa återkommer
    og ikke til det vi som på med inden
"""
# Names of time elsewhere; a German, French, Spanish ... week stands for all of them.
_TIMES = """
    montag dienstag mittwoch donnerstag freitag samstag sonntag woche wochen tage tagen monat monats monate uhr übermorgen
    morgen anfang mitte heute
    lundi mardi mercredi jeudi vendredi samedi dimanche semaine semaines demain jours mois quinzaine
    lunes martes miércoles miercoles jueves viernes sábado sabado domingo semana semanas mañana manana dias días mes
    meses hoy quincena
    segunda terça terca quarta quinta sexta feira amanhã amanha
    lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica settimana
    settimane domani giorni mese
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weken dagen maand
    poniedziałek poniedziałku poniedzialek wtorek wtorku środa środę sroda czwartek piątek piatek piątku tydzień tydzien
    tygodniu tygodnia tygodnie jutro dni
    pazartesi salı çarşamba perşembe cuma hafta haftaya yarın gün
    hafte hafta hafton din kal parso parson tarikh tareekh mahine mahina somvar somwar mangalvar mangalwar budhvar
    budhwar guruvar guruwar shukravar shukrawar shanivar shaniwar ravivar raviwar aaj ghante ghanta
    bukas linggo araw miyerkules miyerkoles huwebes biyernes buwan makalawa mamaya ngayon ngayong
    minggu hari besok senin selasa rabu kamis jumat sabtu bulan
    jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili kesho siku
    måndag tisdag onsdag torsdag fredag lördag söndag vecka veckan imorgon mandag tirsdag lørdag søndag uge uger uke uker
"""
# In English these are words or letters as well, so they tell nothing.
NEITHER = frozenset(
    """in on is was so an no a me am as do at die hat man he war will bald the pour come son hand per van bin pa ba ya
    wa una dan yang jest min mon mar mai sat sun part i or and for you us u non ist med era kay si ni ma to""".split()
)
FOREIGN_TIMES = frozenset(_TIMES.split())
FOREIGN = frozenset(_ELSEWHERE.split()) - NEITHER - ENGLISH
# Nouns that begin with a capital wherever they stand; elsewhere a capital makes a name more likely than a day.
CAPITALS = frozenset(_TIMES.split("\n")[1].split() + _TIMES.split("\n")[2].split())
# Parts of names, when a capital follows ("Maria de la Cruz").
PARTICLES = frozenset("de la da dos das van der von den el di del du le al bin san los las st ni al".split())
