import CGMime

/// An object of GMime's, given back when this goes.
struct Owned<Object>: ~Copyable {
  let pointer: UnsafeMutablePointer<Object>

  /// Takes over one reference; nil when there is no object.
  init?(_ pointer: UnsafeMutablePointer<Object>?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  deinit { g_object_unref(pointer) }
}

/// Whether `object` is of GMime's type `type`: its own macros for this are not seen by Swift.
func isKind(_ object: UnsafeMutableRawPointer, _ type: GType) -> Bool {
  g_type_check_instance_is_a(object.assumingMemoryBound(to: GTypeInstance.self), type) != 0
}

/// Text of GMime's, which stays GMime's.
func string(_ pointer: UnsafePointer<CChar>?) -> String? {
  pointer.map { String(cString: $0) }
}
