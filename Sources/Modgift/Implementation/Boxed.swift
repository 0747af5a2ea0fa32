/// A large value held by reference: copying what holds it copies one word instead of each of its texts.
@propertyWrapper
struct Boxed<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private var box: Box

  init(wrappedValue: Value) {
    box = Box(wrappedValue)
  }

  var wrappedValue: Value {
    get { box.value }
    set { box = Box(newValue) }
  }
}

extension Boxed: Equatable where Value: Equatable {
  static func == (left: Boxed, right: Boxed) -> Bool {
    left.box === right.box || left.wrappedValue == right.wrappedValue
  }
}

/// Written as the value itself.
extension Boxed: Codable where Value: Codable {
  init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Value(from: decoder))
  }

  func encode(to encoder: any Encoder) throws {
    try wrappedValue.encode(to: encoder)
  }
}
