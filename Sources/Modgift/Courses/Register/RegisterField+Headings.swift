extension RegisterField {
  /// The field a heading names, or nil for a column that is kept as it is.
  init?(heading: String) {
    if let field = Self.named(by: heading) {
      self = field
    } else if let field = Self.part(of: Folded(heading).joined) {
      self = field
    } else {
      return nil
    }
  }

  /// The field a heading is the very name of, a remark in brackets apart.
  static func named(by heading: String) -> RegisterField? {
    let withoutRemark = heading.prefix { $0 != "(" && $0 != "[" }
    return byHeading[Folded(String(withoutRemark)).joined] ?? byHeading[Folded(heading).joined]
  }

  /// Whether what stands under a heading is a civil registration number, or a part of one.
  static func isCivilRegistration(_ heading: String) -> Bool {
    let key = Folded(heading).joined
    return ["cprnr", "cprnummer", "personnr", "personnummer"].contains(where: key.contains)
      || Folded(heading).words.contains("cpr")
  }

  private static func part(of heading: String) -> RegisterField? {
    if heading.count > 60 || ofOthers.contains(where: heading.contains) { return nil }
    return byPart.first { $0.parts.allSatisfy(heading.contains) }?.field
  }

  private static let headings: [(RegisterField, [String])] = [
    (
      .courseNumber,
      [
        "kursusnr", "kursusnummer", "kursus", "kursusid", "hold", "holdnr", "holdnummer", "course",
        "courseno", "coursenr", "coursenumber", "courseid",
      ]
    ),
    (
      .courseDate,
      [
        "kursusdato", "dato", "datoforkursus", "kursusdag", "holddato", "deltogden", "coursedate",
        "date", "dateofcourse", "kursetsdato", "uddannelsesdato",
      ]
    ),
    (
      .coursePlace,
      [
        "kursussted", "stedforkursus", "sted", "holdsted", "lokation", "courseplace",
        "courselocation", "location", "place", "venue", "kursetssted",
      ]
    ),
    (.firstName, ["fornavn", "fornavne", "firstname", "givenname", "forename"]),
    (.lastName, ["efternavn", "lastname", "surname", "familyname"]),
    (
      .fullName,
      [
        "navn", "fuldenavn", "fuldtnavn", "name", "fullname", "deltager", "traener", "deltagernavn",
        "participant", "trainer", "medarbejder", "kursist", "naloxontraener", "medarbejdernavn",
      ]
    ),
    (
      .address,
      [
        "mail", "email", "mailadresse", "emailadresse", "epost", "emailaddress", "mailaddress",
        "arbejdsmail", "arbejdsemail",
      ]
    ),
    (
      .phone,
      [
        "telefon", "tlf", "tlfnr", "telefonnr", "telefonnummer", "mobil", "mobilnr", "mobilnummer",
        "mobiltelefon", "phone", "phonenumber", "mobile", "cell", "telephone", "arbejdstelefon",
      ]
    ),
    (.municipality, ["kommune", "kommunenavn", "municipality", "hjemkommune", "arbejdskommune"]),
    (
      .workplace,
      [
        "arbejdsplads", "arbejdssted", "ansaettelsessted", "institution", "enhed", "center",
        "tilbud", "organisation", "workplace", "employer", "organization", "behandlingssted", "afdeling",
        "arbejdsgiver", "ansatved", "ansati", "virksomhed",
      ]
    ),
    (
      .ownership,
      [
        "type", "ejerform", "ejerforhold", "sektor", "kommunalprivat", "ownership", "sector",
        "ansaettelse", "ansaettelsestype",
      ]
    ),
    (
      .profession,
      [
        "faggruppe", "stilling", "profession", "fag", "titel", "stillingsbetegnelse", "uddannelse",
        "jobtitel", "jobtitle", "occupation", "faglighed", "faggrupper",
      ]
    ),
    (.gender, ["koen", "gender", "sex"]),
    (.birthYear, ["foedselsaar", "foedt", "foedtaar", "foedeaar", "birthyear", "yearofbirth", "born"]),
    (
      .seniority,
      [
        "anciennitet", "ancienitet", "ancinnitet", "aarifaget", "seniority", "erfaring",
        "yearsofexperience", "aarserfaring",
      ]
    ),
    (
      .followUpDay,
      [
        "opfoelgningdato", "opfoelgningsdato", "datoforopfoelgning", "opfoelgning", "opfulgt",
        "followupdate", "followup", "followupday", "opfoelgningdag",
      ]
    ),
    (
      .localWork,
      [
        "lokaltarbejdeigang", "lokaltarbejde", "igangmedlokaltarbejde", "igang", "localwork",
        "localworkunderway", "arbejdeigang", "erarbejdetigang",
      ]
    ),
    (
      .reason,
      [
        "hvisnejdelvisthvorfor", "hvisnejhvorfor", "hvisnejellerdelvisthvorfor", "aarsag", "hvorfor",
        "hvorforikke", "begrundelse", "reason", "ifnowhy", "ifnopartlywhy", "barriere",
      ]
    ),
    (
      .coursesHeld,
      [
        "antalafholdteborgerkurser", "antalborgerkurser", "borgerkurser", "afholdteborgerkurser",
        "afholdtekurser", "antalkurser", "antalafholdtekurser", "coursesheld", "numberofcourses",
      ]
    ),
    (
      .remark,
      [
        "bemaerkning", "bemaerkninger", "kommentar", "kommentarer", "note", "noter", "notat", "remark",
        "remarks", "comment", "comments", "notes", "andet",
      ]
    ),
  ]

  private static let byHeading = Dictionary(
    headings.flatMap { field, keys in keys.map { ($0, field) } }, uniquingKeysWith: { first, _ in first })

  /// In headings about somebody else, or about what was done with an address.
  private static let ofOthers = ["leder", "chef", "manager", "kontaktperson", "sendt", "nyhed", "samtykke"]

  /// For headings that say more than they need to. The first that fits is taken, so the narrow come first.
  private static let byPart: [(parts: [String], field: RegisterField)] = [
    (["hvorfor"], .reason), (["afholdt", "kurser"], .coursesHeld), (["antal", "borgerkurser"], .coursesHeld),
    (["opfoelg", "dato"], .followUpDay), (["lokalt", "arbejde"], .localWork),
    (["kursus", "dato"], .courseDate),
    (["kursus", "sted"], .coursePlace), (["kursus", "nr"], .courseNumber),
    (["fornavn", "efternavn"], .fullName), (["forogefternavn"], .fullName), (["efterogfornavn"], .fullName),
    (["navn", "deltager"], .fullName), (["navn", "kursist"], .fullName), (["fornavn"], .firstName),
    (["efternavn"], .lastName), (["mail"], .address), (["telefon"], .phone), (["mobil"], .phone),
    (["tlf"], .phone), (["kommunal", "privat"], .ownership), (["kommune"], .municipality),
    (["arbejdsplads"], .workplace), (["arbejdssted"], .workplace), (["faggruppe"], .profession),
    (["foedselsaar"], .birthYear), (["anciennitet"], .seniority), (["bemaerkning"], .remark),
    (["kommentar"], .remark),
  ]
}
