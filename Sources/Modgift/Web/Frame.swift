import Markup

/// The markup all pages share: head, places, what was just done, main, foot.
func frame(
  _ page: Page, said: String?, unreadNotices: Int, viewer: Viewer?, phrases: any Phrases,
  installation: Installation, formToken: String, path: String
) -> HTML {
  let settings = installation.settings
  let other = phrases.otherLanguage
  return PageFrame(
    title: page.title, language: phrases.language.rawValue,
    words: .init(
      skip: phrases.skipToContent, places: phrases.mainMenu, search: phrases.searchEverywhere),
    programme: settings.programmeName == "Modgift" ? "" : settings.programmeName, home: Path.home,
    places: viewer.map { places(for: $0, current: page.place, phrases) } ?? [],
    alerts: viewer.map { _ in alerts(unreadNotices, phrases) },
    extra: extraPlace(viewer, phrases, path),
    search: viewer.map { _ in Path("/search") },
    languages: .init(
      action: Path("/language"), token: formToken, code: other.language.rawValue, name: other.words,
      back: Path(local: path) ?? .home),
    footer: [
      .init(words: phrases.privacy, icon: .closed, link: Path("/privacy")),
      .init(words: phrases.accessibility, icon: .eye, link: Path("/accessibility")),
    ],
    demo: settings.isDemo ? phrases.demoBanner : nil,
    said: said.map { Notice(look: .success, words: $0) }, main: page.main
  ).html
}

private func alerts(_ unread: Int, _ phrases: any Phrases) -> PageFrame.Alerts {
  let most = Notification.mostCounted
  return .init(
    link: Path("/notices"), count: unread == 0 ? nil : unread > most ? "\(most)+" : "\(unread)",
    words: phrases.unreadNotices(unread))
}

/// The places, without the directory for whoever has none.
private func places(for viewer: Viewer, current: Place?, _ phrases: any Phrases) -> [PageFrame.Place] {
  Place.allCases.filter { $0 != .people || viewer.seesPeople }.map { place in
    .init(words: phrases.place(place), icon: place.icon, link: place.path, isCurrent: place == current)
  }
}

/// The programme is a coordinator's sixth place.
private func extraPlace(_ viewer: Viewer?, _ phrases: any Phrases, _ path: String) -> PageFrame.Place? {
  guard let viewer, viewer.isCoordinator else { return nil }
  return .init(
    words: phrases.programme, icon: .map, link: Path("/programme"), isCurrent: path.hasPrefix("/programme"))
}

extension Place {
  /// Where it is.
  var path: Path {
    switch self {
    case .home: .home
    case .plan: Path("/plan")
    case .rooms: Path("/rooms")
    case .people: Path("/people")
    case .me: Path("/me")
    }
  }

  /// What it is drawn as.
  var icon: Icon {
    switch self {
    case .home: .home
    case .plan: .plan
    case .rooms: .rooms
    case .people: .people
    case .me: .me
    }
  }
}
