"""Words that tell whether a text is in English: its commonest, and those of its neighbours. Data only.

What idioms and topics name counts as English too, so what they have is not told again.
"""

from __future__ import annotations

ENGLISH = frozenset(
    """abeg abi aboard absolutely accepted account across address admin against agency agent agents agree agreed
    ah align alone although always amazing among analyst answered anticipate anxious anyhow anyway apart app
    apparently appear appreciate appreciated asap asking asks assistant ate attached aunt aware awesome aww aye
    baby bc because believed below bhai bloke blue bored bought boy branch breathe bright brill brilliant
    brother brought build built buy calm candidacy candidature care carry cases certificate chances changes
    checked chef chop chuffed city class clean clearly clinic coffee cold colleague common completely confused
    confusing congrats congratulate congratulations consideration consultant continue continues cos cousin coz
    craic crazy crickets crore crossed cud customer cut cuz dad dark data dear dearest decline deep delivered
    dem department design desk despite detail developer dey difference difficult directors dirty dislike don dr
    driver due dunno easily easy eh eight empty engineer enough error eventually ever everywhere except
    externally fact fail failed false fantastic father fell felt figure files fills finally finance fingers fit
    flat forgot found founder founders frankly fresher friend friendly friends frozen funny furthermore fyi
    gaffer gate general genuinely ghosted girl glad global god gotta gr grand grateful green grew group grow
    guys hate heads health hears heavy help helped helping helps hey hide high hit hits hm holding honest
    honored honour hospital hot huge hurry husband ideas idk ill important impressed impressive include included
    industry info intend internally issues jare ji jobs junior keen kept kid kids kind knackered known kuya lads
    lah lakh lakhs laptop large lass lastly laughed lead leads learn learned leaving legal leh level light liked
    link listen lived living login looked lor lose lost lot lots love loved low main major man marketing mate
    mates matters meanwhile meh men met ministry minor mobile mom money moreover mother mrs ms mum na nah naija
    necessary needed needful network nine nite nodded none normal noted nowhere nowt numbers nurse obviously
    occasion officer officially often oga oh omg online ooh openings operations opo opportunities opportunity
    options ought own owt page pages paper papers particular parts passing passport password perfect personal
    personally phones piece pieces places played points policy pop portal positions pray prayers prepone pretend
    private problems product professional projects puts quality quiet quoted quoting radio ran rarely rate
    reasons receptionist recruiters red refuse regardless regards regret reject relax remember replied required
    requirement research resources respectfully responsible reviewed rise road roles room saab sad sadly safety
    sahab sales scores sealed secretary sector security seemed sees sef seldom sell senior serious seriously
    services settled seven sha shd shook shop show showed shown sian similar simple sincerely sister skill
    skills sleep slowly smiled social software sold somehow sometimes sort sounded special staff stand standard
    standing stands stars status stay stayed stood stop store strange street strong studied stupid such
    supervisor supply support supposed supposedly suspended system ta talent tasks tea teacher technically ten
    tests therefore theres though thumbs tired total totally trainee tried trouble true truly trust turned txt
    ugh una uncle understand understood unfortunately unit used using verbally wahala walk walked wanna ward
    warm warmest ways weak website wee weigh weird welcome wetin where whereas wherever while white whom whose
    wide wife willing win wish wished without woman women won worried worrying worse wow wrong yaar young yours
    yous""".split()
)

# Function words of other languages that English has not, by language; and how they name time.
_ELSEWHERE = """
    der das und ist nicht mit zum zur wir uns sie ihnen ihr ich sich auf für fuer bei ein eine einen einem einer wird
    werden haben noch bis nach über ueber von vom dass auch oder aber wenn bitte melden etwa zwei spätestens
    nächste nächsten nächster naechste naechsten kommende kommenden dem den des wurde haben hat sind ihre unsere
    vous nous je tu il elle ils les du au aux est sont pas dans avec sur une ce cette qui que avant après apres
    sous sera serez ferons votre notre bientôt prochain prochaine réponse sans entre jusqu suivra rappelle rappelons rappellera rappellerai rappellerons
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
    inyo tatawag tatawagan balik babalik maghintay hintay antay kapit yung yun nung pag kapag ni si kay lang muna tawag hintayin
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
    januar jänner februar märz oktober dezember januari februari maart augustus janvier février fevrier avril juin
    juillet août septembre octobre novembre décembre decembre enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre janeiro fevereiro março junho julho setembro outubro novembro dezembro gennaio febbraio
    aprile maggio giugno luglio settembre ottobre dicembre grudnia listopada stycznia
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
