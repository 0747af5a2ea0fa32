import Markup

/// What another feature has to say on the page of a network or group, under the names of those who keep it: finished
/// markup, empty where there is nothing for this viewer.
typealias NetworkAdditionSource = @Sendable (Network, Visit) throws -> HTML
