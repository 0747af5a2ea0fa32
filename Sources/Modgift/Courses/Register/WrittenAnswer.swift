/// Reads short answers, whatever their capitals and exclamation marks.
enum WrittenAnswer {
  static func localWork(_ text: String) -> RegisterRow.LocalWork? {
    switch Folded(text).joined {
    case "ja", "j", "yes", "y", "true", "sand": .yes
    case "delvist", "delvis", "tildels", "partly", "partially", "inogengrad": .partly
    case "nej", "n", "no", "false", "falsk": .no
    default: nil
    }
  }

  static func gender(_ text: String) -> RegisterRow.Gender? {
    switch Folded(text).joined {
    case "k", "kv", "kvinde", "f", "female", "woman": .female
    case "m", "mand", "male", "man": .male
    case "x", "andet", "other", "ikkebinaer", "nonbinary": .other
    default: nil
    }
  }

  static func ownership(_ text: String) -> RegisterRow.Ownership? {
    switch Folded(text).joined {
    case "kommunal", "kommunalt", "kommune", "kommunen", "municipal", "municipality", "offentlig", "public":
      .municipal
    case "privat", "privatejet", "private", "privattilbud", "privatbehandler": .privateProvider
    default: nil
    }
  }
}
