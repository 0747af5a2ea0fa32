/// Every address there is, and who answers it. The walls' tests walk this list: an address that is not here
/// does not exist, and one that is here is tried as everybody.
let routes: [Route] = [
  signInRoutes,
  meRoutes,
  newAddressRoutes,
  directoryRoutes,
  networkRoutes,
  proposalRoutes,
  aboutRoutes,
  homeRoutes,
  forumRoutes,
  programmeRoutes,
  exitRoutes,
  colleagueRoutes,
  registerRoutes,
  liveRoutes,
  onwardRoutes,
  correspondenceRoutes,
  mailTroubleRoutes,
  notificationRoutes,
  mailSettingRoutes,
  programmeMailRoutes,
  searchRoutes,
  planRoutes,
  onePressRoutes,
  meetingRoutes,
  keepingRoutes,
  [.openGet("/style", showStyle)],
].flatMap(\.self)

extension Path {
  static let home = Path("/")
  static let signIn = Path("/signin")
  static let welcome = Path("/welcome")
}
