import CGMime

/// A part's media type and its parameters.
struct MIMEType {
  /// Type and subtype in small letters.
  let name: String
  private let type: UnsafeMutablePointer<GMimeContentType>?

  init(of object: UnsafeMutablePointer<GMimeObject>) {
    let type = g_mime_object_get_content_type(object)
    self.type = type
    let major = type.flatMap { string(g_mime_content_type_get_media_type($0)) } ?? "text"
    let minor = type.flatMap { string(g_mime_content_type_get_media_subtype($0)) } ?? "plain"
    name = "\(major)/\(minor)".lowercased().cleanHeader
  }

  func parameter(_ name: String) -> String? {
    type.flatMap { string(g_mime_content_type_get_parameter($0, name)) }?.cleanHeader
  }
}
