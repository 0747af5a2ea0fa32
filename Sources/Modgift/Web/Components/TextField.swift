import Markup

/// One line to type: text, a mail address, a telephone number, a day, a code.
struct TextField: FormField {
  let name: String
  let label: String
  var value = ""
  var kind = Kind.text
  var hint: String?
  var error: String?
  var need: String?
  var scope = ""
  /// What the browser may fill in, such as `email` or `one-time-code`.
  var autocomplete: String?
  var longest: Int?

  /// What is typed, which chooses the keyboard of a phone.
  enum Kind: String {
    case text, email, tel, search
    case day = "date"
    case number
    /// A code of digits from a mail.
    case code
  }

  var control: HTML {
    """
    <input class="box\(shape)" type="\(type)" id="\(id)" name="\(name)" value="\(value)"\(ties)\
    \(attribute: "autocomplete", autocomplete)\(attribute: "inputmode", keyboard)\
    \(attribute: "maxlength", longest.map(String.init))>
    """
  }

  private var type: String {
    switch kind {
    case .number, .code: "text"
    case let kind: kind.rawValue
    }
  }

  private var keyboard: String? {
    kind == .number || kind == .code ? "numeric" : nil
  }

  private var shape: String {
    switch kind {
    case .day, .number, .tel: " short"
    case .code: " code"
    case .text, .email, .search: ""
    }
  }
}
