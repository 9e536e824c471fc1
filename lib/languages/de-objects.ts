/**
 * German verbs whose object alone tells what somebody says: fordert | mehr Geld, warnt | vor Glätte. The preposition that the
 * object stands behind; '' where it needs none. Of the forms, the participles report at the end of their clause.
 */
export const deObjects: Readonly<Record<string, string>> = {
  'fordert fordern forderte forderten gefordert verlangt verlangen verlangte verlangten kritisiert kritisieren kritisierte kritisierten bemängelt bemängeln bemängelte bemängelten beklagt beklagen beklagte beklagten rügt rügen rügte rügten gerügt moniert monieren monierte monierten beanstandet beanstanden beanstandete beanstandeten bedauert bedauern bedauerte bedauerten befürwortet befürworten befürwortete befürworteten dementiert dementieren dementierte dementierten leugnet leugnen leugnete leugneten befürchtet befürchten befürchtete fürchtet fürchten fürchtete erwartet erwarten erwartete bestätigt bestätigen bestätigte bestätigten verspricht versprechen versprach versprachen versprochen prophezeit prophezeien prophezeite prophezeiten prognostiziert prognostizieren prognostizierte prognostizierten empfiehlt empfehlen empfahl empfahlen empfohlen betont betonen betonte betonten unterstreicht unterstreichen unterstrich unterstrichen bekräftigt bekräftigen bekräftigte bekräftigten bezweifelt bezweifeln bezweifelte bezweifelten kündigt kündigen kündigte kündigten angekündigt lehnt lehnen abgelehnt räumt räumen räumte räumten eingeräumt schlägt schlagen schlug schlugen vorgeschlagen prangert prangern prangerte prangerten angeprangert':
    '',
  'warnt warnen warnte warnten gewarnt': 'vor',
  'hofft hoffen hoffte hofften gehofft pocht pochen pochte pochten gepocht drängt drängen drängte drängten gedrängt verweist verweisen verwies verwiesen spekuliert spekulieren spekulierte spekulierten hingewiesen':
    'auf',
  'rechnet rechnen rechnete rechneten gerechnet droht drohen drohte drohten gedroht': 'mit',
  'plädiert plädieren plädierte plädierten wirbt werben warb warben geworben': 'für',
  'klagt klagen klagte klagten geklagt': 'über',
  'spricht sprechen sprach sprachen gesprochen': 'von',
  'bittet bitten bat baten gebeten': 'um',
  'mahnt mahnen mahnte mahnten gemahnt': 'zu zur zum',
  'rät raten riet rieten': 'zu zur zum',
  'ruft rufen rief riefen aufgerufen': 'zu zur zum',
  'appelliert appellieren appellierte appellierten': 'an',
  ausgesprochen: 'für gegen dafür dagegen',
};
