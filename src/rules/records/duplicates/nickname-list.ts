/**
 * Names and what people called so are called: each line one name, first as on cards, then its spellings and short forms.
 * A short form may stand on several lines. Our own list, to be added to.
 */
export const nicknameLines = `
abigail abby abbie gail
abraham abe bram
adelaide addie ada heidi
agnes aggie nessa
albert al bert bertie
alberto beto
alejandra ale sandra jandra
alejandro ale alex alejo jandro
alexander alex al sandy xander sasha alec aleksander
alexandra alex sandra sandy lexi alexa sasha
alfonso poncho fonso alphonse
alfred al fred alfie
alice allie ally ali alyce
allison allie ally ali alison allyson
amanda mandy amy
amelia amy millie mia
ana anita anna
ann annie anne nan
andrea andie andy drea
andres andy
andrew andy drew andre
angela angie angel
anthony tony ant antony
antonio tony tono antonin
archibald archie
arthur art artie arturo
barbara barb babs bobbie barbie
bartholomew bart
beatrice bea trixie bee beatriz
beatriz bea betty
benjamin ben benny benji
bernadette bernie detta
bernard bernie barney bernardo
bradley brad
bridget bridie biddy brigid
cameron cam
carlos charlie carlitos
carmen carmela menchu mela
caroline carrie caro carolyn carol
cassandra cass cassie sandra
cecilia cece celia cissy
charles charlie chuck chas chip carlos
charlotte charlie lottie char
christina chris tina christy chrissy cristina kristina
christine chris tina christy chrissy kristine
christopher chris kit topher kris kristopher
clifford cliff
concepcion concha conchita
consuelo chelo connie
constance connie
cornelius neil corny
cristina tina cris
cynthia cindy cyndi
daniel dan danny
daniela dani ela
danielle dani ellie
david dave davey davy
deborah deb debbie debra
delores lola dee dolores
dolores lola loli lolita
dominic dom nick dominick
donald don donny
dorothy dot dottie dolly dora dorothea
douglas doug
edmund ed eddie ned ted
eduardo eddie lalo edu edward
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie nell nora lena elinor
elena lena nena helen
elizabeth liz lizzie beth betty eliza elsie libby bess betsy lisa elisabeth elisa
emily em emmy emilie
enrique quique kike henry rick
ernest ernie ernesto
esperanza espe
esther essie hester
eugene gene
evelyn evie eve lyn
fernando nando fer
florence flo flossie florrie
frances fran fanny francie frankie
francesca fran frankie chesca
francis frank frankie fran
francisca paca panchita paquita cisca
francisco paco pancho frank cisco kiko curro
franklin frank frankie
frederick fred freddie rick fritz frederic
gabriel gabe gabi
gabriela gabi gaby gabrielle
geoffrey geoff jeff jeffrey
george georgie jorge
gerald gerry jerry
gerardo gera lalo
geraldine gerry geri
gilbert gil bert gilberto beto
graciela chela gracie
gregory greg gregg gregorio
gretchen greta margaret
guadalupe lupe lupita
guillermo memo guille william
gwendolyn gwen wendy
hannah hanna anna
harold harry hal
harriet hattie harry
helen nell nellie ellie lena helena
henry harry hank hal
herbert herb bert
hipolito polo
howard howie
hubert hugh bert
humberto beto
ignacio nacho
irene rena
isaac ike zac
isabel isa chabela belle bella isabella elizabeth
isabella izzy bella belle
isidore izzy
jacob jake jack
jacqueline jackie jacqui
james jim jimmy jamie jem
jane jenny janie janet
janet jan jenny
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry jem
jeremy jerry jem
jerome jerry
jesus chuy chucho
jessica jess jessie
joan joanie jo
joanna jo joanne anna
john jack johnny jon jan juan
jonathan jon jonny nathan johnathan
jorge george coque
jose pepe josep chepe pepito joseph
josefina pepa fina chepina josephine
joseph joe joey jo
josephine jo josie fifi
joshua josh
juan juancho juanito john
juana juanita jane
judith judy jude
julia julie jules
julian jules
julio julito
justin jus
katherine kate kathy cathy katie kat kay kitty catherine kathryn katharine cathryn kathie
kathleen kathy kate katie kath cathleen
kenneth ken kenny
kimberly kim kimmy
laurence larry laurie lawrence
laura laurie lori
leonard len lenny leo lennie
leonardo leo nardo
leroy roy
leslie les
lillian lily lil lillie
lorenzo lencho larry
louis lou louie lewis luis
louise lou lulu luisa
lourdes lulu
lucille lucy lu
lucia lucy luz chia
luis lucho louis
luisa lulu lucha
madeleine maddie madge madeline
manuel manny manolo manolito
manuela manoli nela
marcus marc mark
margaret maggie meg peggy marge margie greta rita madge daisy peg molly margret
margarita rita margo mago margaret
maria mary mia mariquita
maria-guadalupe lupe lupita mari
maria-jose marijo majo
maria-teresa maite marite
mariana mari
maribel mari
marion mary mae
martha marty mattie patty
martin marty
mary molly polly mae mamie may
mateo teo matthew
matilda tilly mattie tilda maud
matthew matt matty mathew
maurice morris mo
maureen mo reenie
maximilian max
melanie mel
melissa mel lissa missy
mercedes meche merche mercy
michael mike mick mickey mikey micky
michelle shelly micki chelle
miguel mike migue
mildred millie
miriam mimi mim
mohammed mo mohammad muhammad mohamed mohamad
montgomery monty
nancy nan ann
natalie nat talia
natasha tasha nat
nathaniel nat nate nathan
nicholas nick nicky nicolas nikolas klaus
nicole nicky nikki
norman norm
octavio tavo
olivia liv livvy ollie
oliver ollie
oscar ozzie
pamela pam
patricia pat patty trish tricia patsy pati
patrick pat paddy rick
paul paulie pablo
penelope penny nell
peter pete petey pedro
philip phil pip phillip
priscilla cilla prissy
rachel rae shelly
rafael rafa rafi ralph
ramon moncho ray
randall randy
raul rulo
raymond ray
rebecca becky becca reba
refugio cuco cuca
reginald reggie reg rex
ricardo rick ricky rico cardo richard
richard rick dick rich richie ricky
robert bob bobby rob robbie bert robin
roberto beto bobby rob robert
rodolfo rudy fito rolo
rodrigo rodri
roger rodge
roland rollie
ronald ron ronny ronnie
rosario charo chayo
rosa rosie rosita rose
rosemary rose rosie romy
rudolph rudy rolf
russell russ rusty
ruth ruthie
salvador chava sal
samantha sam sammy
samuel sam sammy
sandra sandy
santiago santi diego chago tiago
sara sarah sally sadie
sebastian seb bastian
sergio checo
sharon shari sherry
sigmund sig ziggy
silvia chivis sylvia
simon sy
socorro coco
solomon sol solly
sophia sophie sofia
stephanie steph stevie stefanie
stephen steve steven stevie stephan
stuart stu
suzanne sue susie suzy
susan sue susie suzy sukie susanna
tabitha tabby
teresa tere teri terry tess tessa theresa tracy
terrence terry terrance
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
tobias toby
ulysses uly
valentina vale tina
valerie val
vanessa nessa
veronica vero ronnie ronni
vicente chente vince
victor vic vick
victoria vicky tori vickie
vincent vince vinny vin
virginia ginny ginger gina
vladimir vlad vova
walter walt wally
wendell wen
wilfred will fred wilf
wilhelmina mina billie willa
william bill billy will willy willie liam
winifred winnie freda
winston win
ximena jimena mena
xavier javi javier
yolanda yoli
yvonne vonnie
zachary zach zack zac zachariah
zoe zoey
`;
