import Markup

/// The markup all pages share: head, places, main, foot.
func frame(
  _ page: Page, said: String?, unreadNotices: Int, viewer: Viewer?, phrases: any Phrases,
  installation: Installation, formToken: String, path: String
) -> HTML {
  """
  <!doctype html>
  <html lang="\(phrases.language.rawValue)">
  <head>
  <meta charset="utf-8">
  <title>\(page.title) – \(installation.settings.programmeName)</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="\(installation.assets.path("modgift.css"))">
  </head>
  <body>
  <main id="main">
  \(said.map { text -> HTML in "<p role=\"status\">\(text)</p>" })
  \(page.main)
  </main>
  </body>
  </html>
  """
}
