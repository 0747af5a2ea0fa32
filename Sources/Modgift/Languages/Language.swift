import Storage

/// A language the screen is written in.
enum Language: String, Sendable, CaseIterable, ColumnValue {
  case danish = "da"
  case english = "en"

  /// Its words.
  var phrases: any Phrases {
    switch self {
    case .danish: Danish()
    case .english: English()
    }
  }

  /// The best of our languages for an `Accept-Language` header; Danish when none is asked for.
  static func preferred(by header: String?) -> Language {
    for wish in (header ?? "").lowercased().split(separator: ",") {
      let tag = wish.split(whereSeparator: { $0 == ";" || $0 == "-" || $0 == " " }).first
      if let tag, let language = Language(rawValue: String(tag)) { return language }
    }
    return .danish
  }
}
