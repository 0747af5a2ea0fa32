import Markup

/// A line drawing of 24 by 24 from the one sprite. It is never the only sign: words stand beside it.
enum Icon: String, CaseIterable, Component {
  case home, rooms, people, search, me, plan, network, everyone, closed, group, direct
  case question, experience, news, thanks, same, useful, helped, check, pin, bell
  case bellOff = "bell-off"
  case draft, edit, trash, flag
  case shareOut = "share-out"
  case upload, download, warning, info, phone, mail, calendar, map
  case signOut = "sign-out"
  case more, back, forward, close, add, reply, link, list, quote, settings, clock, eye
  /// The sign of the program itself.
  case mark

  /// Made once: a page holds a hundred of them.
  var html: HTML { drawings[self] ?? .empty }
}

private let drawings: [Icon: HTML] = {
  var drawings: [Icon: HTML] = [:]
  for icon in Icon.allCases {
    drawings[icon] = """
      <svg class="icon" aria-hidden="true"><use href="\(sprite)#\(icon.rawValue)"/></svg>
      """
  }
  return drawings
}()

private let sprite = AssetFiles.embedded.path("icons.svg")
