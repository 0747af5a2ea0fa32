/// What somebody typed as one line: blanks in a row are one, line ends are blanks, and marks that turn the
/// direction of what stands around them (Unicode's bidirectional controls) and other unseen controls are gone.
/// The joiners that scripts and emoji need are kept.
func lineOfText(_ typed: String) -> String {
  var line = String.UnicodeScalarView()
  for scalar in typed.unicodeScalars {
    if scalar.properties.isWhitespace {
      line.append(" ")
    } else if !isUnseen(scalar) {
      line.append(scalar)
    }
  }
  return String(line).split(separator: " ").joined(separator: " ")
}

private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .surrogate: true
  case .format: !isJoiner(scalar)
  default: false
  }
}

/// Zero-width joiners, and the tags that emoji flags are made of.
private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value == 0x200C || scalar.value == 0x200D || (0xE0020...0xE007F).contains(scalar.value)
}
