import Markup

/// The whole page around what a page has to say: where am I, who am I, what is waiting, and the way out.
struct PageFrame: Component {
  let title: String
  /// `da` or `en`.
  let language: String
  /// `ltr` or `rtl`.
  var direction = "ltr"
  let words: Words
  /// The programme's own name, beside the logo.
  let programme: String
  let home: any Link
  /// The same places in the same order on every page; none for those who are not signed in.
  var places: [Place] = []
  /// Notifications and more, at the top; none for those who are not signed in.
  var alerts: Alerts?
  /// A place beside the five, such as the programme for a coordinator.
  var extra: Place?
  /// Where a search at the top leads; nil where there is none.
  var search: (any Link)?
  let languages: LanguageSwitch
  var footer: [Place] = []
  /// What a demonstration says about itself; nil in earnest.
  var demo: String?
  /// What was just done.
  var said: Notice?
  let main: HTML

  /// What the frame says by itself.
  struct Words {
    /// Such as "Skip to the content".
    let skip: String
    /// What the five places are, such as "Main menu".
    let places: String
    let search: String
  }

  /// Somewhere to go.
  struct Place {
    let words: String
    let icon: Icon
    let link: any Link
    var isCurrent = false
  }

  /// What is waiting for the reader.
  struct Alerts {
    let link: any Link
    /// In figures, as it stands on the bell; nothing when there is nothing new.
    let count: String?
    /// In words, such as "3 new notifications".
    let words: String
  }

  /// The way to the other language, which comes back to this page.
  struct LanguageSwitch {
    let action: any Link
    let token: String
    /// The other language, by its code and its own name.
    let code: String
    let name: String
    /// The page to come back to.
    let back: any Link
  }
}

private let sheet = AssetFiles.embedded.path("modgift.css")
private let script = AssetFiles.embedded.path("modgift.js")
private let favicon = AssetFiles.embedded.path("favicon.svg")

extension PageFrame {
  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="\(language)" dir="\(direction)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title) – Modgift</title>
    <link rel="stylesheet" href="\(sheet)">
    <link rel="icon" type="image/svg+xml" href="\(favicon)">
    <script src="\(script)" defer></script>
    </head>
    <body class="page">
    <a class="skip" href="#main">\(words.skip)</a>
    \(banner)\(top)
    \(navigation)<main id="main" tabindex="-1">
    \(wasDone)\(main)
    </main>
    \(foot)
    </body>
    </html>

    """
  }

  private var banner: HTML? {
    demo.map { "<aside class=\"demo\" aria-label=\"Demo\">\(Icon.info)<span>\($0)</span></aside>\n" }
  }

  private var wasDone: HTML? { said.map { "<div class=\"wide said\">\($0)</div>\n" } }

  private var top: HTML {
    """
    <header class="top"><a class="brand" href="\(home)">\(Icon.mark)<span>Modgift <small>\(programme)</small></span></a>
    \(finder)\(links)</header>
    """
  }

  private var finder: HTML? {
    search.map {
      """
      <form class="find" role="search" method="get" action="\($0.address)">\
      <label class="for-ears" for="search-top">\(words.search)</label>\
      <input class="box" type="search" id="search-top" name="q" placeholder="\(words.search)"></form>

      """
    }
  }

  private var links: HTML? {
    guard alerts != nil || extra != nil else { return nil }
    let other: HTML? = extra.map {
      "<a class=\"top-link words\" href=\"\($0.link.address)\"\($0.isCurrent, "aria-current=\"page\"")>\($0.icon)\($0.words)</a>"
    }
    return "<div class=\"top-links\">\(other)\(finderLink)\(bell)</div>"
  }

  /// On a phone the box at the top gives way to a link.
  private var finderLink: HTML? {
    search.map {
      """
      <a class="top-link to-find" href="\($0.address)">\(Icon.search)<span class="for-ears">\(words.search)</span></a>
      """
    }
  }

  private var bell: HTML? {
    alerts.map {
      let count: HTML? = $0.count.map { "<span class=\"count\" aria-hidden=\"true\">\($0)</span>" }
      return """
        <a class="top-link" href="\($0.link.address)">\(Icon.bell)\(count)\
        <span class="for-ears">\($0.words)</span></a>
        """
    }
  }

  private var navigation: HTML? {
    guard !places.isEmpty else { return nil }
    let lines: [HTML] = places.map {
      """
      <li><a href="\($0.link.address)"\($0.isCurrent, "aria-current=\"page\"")>\($0.icon)<span>\($0.words)</span></a></li>
      """
    }
    return "<nav class=\"places\" aria-label=\"\(words.places)\"><ul>\(lines)</ul></nav>\n"
  }

  private var foot: HTML {
    let links: [HTML] = footer.map { "<a href=\"\($0.link.address)\">\($0.words)</a>" }
    return """
      <footer class="foot">\(links)<form method="post" action="\(languages.action)">\
      \(HiddenField(name: "token", value: languages.token))\
      \(HiddenField(name: "language", value: languages.code))\
      \(HiddenField(name: "back", value: languages.back.address))\
      <button class="button link" type="submit" lang="\(languages.code)">\(languages.name)</button></form></footer>
      """
  }
}
