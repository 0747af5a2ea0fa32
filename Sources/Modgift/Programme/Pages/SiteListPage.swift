import Markup

/// The coordinator's list of sites.
struct SiteListPage {
  let sites: [SiteLine]
  let next: Path?
  let isFirstPage: Bool

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="wide stack">\(PageTitle(title: phrases.programmePages.sites, lead: phrases.sitesLead))
    \(programmeTabs(.sites, phrases))
    <div class="row">\(LinkButton(words: phrases.makeSite, link: Path.newSite, icon: .add))</div>
    \(table(phrases))
    \(Pager(label: phrases.programmePages.sites, newer: isFirstPage ? nil : (phrases.fromTheStart, Path.programmeSites), older: next.map { (phrases.next, $0) }))</div>
    """
  }

  private func table(_ phrases: any Phrases) -> DataTable {
    DataTable(
      caption: phrases.programmePages.sites,
      columns: [
        DataTable.Column(words: phrases.siteColumn), DataTable.Column(words: phrases.siteKindLabel),
        DataTable.Column(words: phrases.regionColumn), DataTable.Column(words: phrases.networkColumn),
        DataTable.Column(words: phrases.peopleHere, isNumber: true),
      ],
      rows: sites.map { site in
        [
          "<a href=\"\(Path.programmeSite(site.id))\">\(site.name)</a>", "\(phrases.siteKind(site.kind))",
          "\(site.region)", "\(site.network ?? "")", "\(phrases.number(site.people))",
        ]
      }, isHeaded: true)
  }
}
