import Storage

/// A code signs in, or shows that a new address is somebody's own.
@Sendable func codePurpose(_: Engine) -> [SQL] {
  [
    """
    ALTER TABLE sign_in_code ADD COLUMN purpose \(.text) NOT NULL DEFAULT 'sign-in'
      CHECK (purpose IN ('sign-in', 'new-address'))
    """
  ]
}
