import Markup

/// A way out of silence that another feature offers, such as calling a meeting: a button, with a form of its own where it
/// does something.
typealias QuietRemedy = @Sendable (Space.ID, Visit) -> HTML
