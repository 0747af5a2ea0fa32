import Testing

@testable import Modgift

struct SiteDirectoryTests {
  private static let spellings: [(String, String)] = [
    ("Århus", "Aarhus"), ("Aarhus Kommune", "Aarhus"), ("A\u{30A}rhus C", "Aarhus"), ("Kbh.", "København"),
    ("KBH", "København"), ("København K", "København"), ("Københavns Kommune", "København"),
    ("KØBENHAVN", "København"), ("Høje Tåstrup", "Høje-Taastrup"), ("Høje Taastrup", "Høje-Taastrup"),
    ("Åbenrå", "Aabenraa"), ("Lyngby Taarbæk", "Lyngby-Taarbæk"), ("Fåborg-Midtfyn", "Faaborg-Midtfyn"),
    ("Nordfyn", "Nordfyns"), ("Vesthimmerland", "Vesthimmerlands"),
    ("Ringkøbing Skjern", "Ringkøbing-Skjern"),
    ("Brønderslev-Dronninglund", "Brønderslev"), ("Frederiksberg C", "Frederiksberg"), ("Odnse", ""),
    ("Svendbrog", ""), ("Svenborg", "Svendborg"), ("Roskilede", "Roskilde"), ("Atlantis", ""), ("", ""),
    ("8000 Aarhus", "Aarhus"), ("Randers", "Randers"), ("Odense SØ", "Odense"), ("Kommune", ""),
    ("djurs", ""), ("461", "Odense"), ("0461", "Odense"), ("999", ""), ("8000", ""),
    ("Ringkøbing", "Ringkøbing-Skjern"), ("Københavns Kommune, Socialforvaltningen", "København"),
    ("Aarhus Kommune - Center for Misbrug", "Aarhus"),
    ("Center Syd, Lolland Kommune", "Lolland"), ("Nyborg (privat)", "Nyborg"), ("Ishøj/Vallensbæk", ""),
    ("Allerød Kommune, Frederiksborgvej 3", "Allerød"), ("Region Hovedstaden", ""), ("Privat", ""),
  ]

  @Test(arguments: spellings)
  func `a municipality is known in any spelling and never guessed`(written: String, name: String) {
    #expect(RegisterWorld.sites.municipality(written)?.name ?? "" == name)
  }

  @Test func `between two that are equally near none is chosen`() {
    let two = SiteDirectory([.init(code: "1", name: "Nordby"), .init(code: "2", name: "Norvby")])
    #expect(two.municipality("Norby") == nil)
    #expect(two.municipality("Nordbyx")?.code == "1")
  }
}
