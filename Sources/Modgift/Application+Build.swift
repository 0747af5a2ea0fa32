import Hummingbird
import Logging
import Mail
import NIOCore
import Storage

/// The parts of the running program, put together in one place. Tests build theirs by the same function.
func makeReception(
  settings: Settings, database: Database, logger: Logger, gate: Gate = Gate(), demoCast: DemoCast? = nil,
  now: @escaping @Sendable () -> Timestamp = { .now }
) throws -> Reception {
  var installation = try Installation(settings: settings, gate: gate)
  installation.people = PeopleParts(
    demoCast: demoCast?.visitors ?? [],
    exportSections: exportedTalk + exportedCourses + [planExport] + exportedMeetings,
    kept: keptCourses,
    settings: [
      mailTroubleSetting, mailSettingsLink, helpPauseSetting, nudgePaceSetting, awaySetting, calendarSetting,
      leavingSetting,
    ])
  return Reception(
    database: database, installation: installation, logger: logger, now: now,
    unreadNotices: countUnreadNotices)
}

/// Who does what happens later.
func makeWorker(_ reception: Reception) throws -> Worker {
  let desk = JobDesk(database: reception.database, installation: reception.installation, now: reception.now)
  let postman = Postman(
    desk: desk, transport: try MailTransport(reception.installation.settings.mail), renderers: mailRenderers,
    logger: reception.logger)
  return Worker(
    desk: desk, handlers: jobHandlers,
    schedule: schedule + registerSchedule + networkSchedule + incomingSchedule + notificationSchedule
      + keepingSchedule + meetingSchedule,
    postman: postman,
    logger: reception.logger)
}

/// What each kind of job does.
let jobHandlers = [
  ["tidy": tidy], registerJobs, networkJobs, incomingJobs, unreachableJobs, notificationJobs,
  keepingJobs, meetingJobs,
].reduce(into: [:]) { all, some in
  all.merge(some) { one, _ in one }
}

/// What each kind of message says.
let mailRenderers: [String: MailRenderer] = [
  peopleMail, incomingMail, correspondenceMail, notificationMail,
  stoppable(.meetings, meetingMail, unless: changesOnesCalendar),
  stoppable(.keeping, keeperMail), stoppable(.keeping, unreachableMail),
  stoppable(.keeping, keepingMail, unless: tellsOfDuty),
  stoppable(.questions, questionMail), stoppable(.buddies, buddyMails),
].reduce(into: [:]) { all, some in all.merge(some) { one, _ in one } }.mapValues(kept(toLevel:))

/// What a mail to an address of ours does, by what the address is for.
let incomingHandlers: [IncomingHandler] = [
  replyByMail, digestReply, topicByMail, meetingByMail,
]

/// What else is done when somebody writes, in the same transaction: who is told, what can be found.
let postListeners: [PostListener] = [tellPeople, keepFindable, noteHelpGiven, greetFirstQuestion]

/// What else is done when somebody has read on.
let readingListeners: [ReadingListener] = [settleNotices]

/// What the features say on the page of a conversation.
let topicAdditions: [TopicAdditionSource] = [careOfQuestion, stepsOfTopic]

/// What the features say on the page of a network.
let networkAdditions: [NetworkAdditionSource] = [keepingOfNetwork]

/// What else is done when somebody else keeps a room.
let hostListeners: [HostListener] = [keepRoom]

/// Who knows when a network has met and will meet.
let meetingSources: [MeetingSource] = [daysOfMeetings]

/// What else somebody who leaves hands over.
let leavingParts: [LeavingPart] = [meetingsOfLeaver]

/// What else can be done about silence.
let quietRemedies: [QuietRemedy] = [meetingSoon]

/// What the features say on the home page, in this order under each of its questions.
let homeSources: [HomeSource] = [
  nextStepForHome, leavingForHome, arrivalForHome, tasksForHome, noticesForHome, meetingsForHome,
  hostingForHome, waitingForHome, draftsForHome, quietForHome, unreachableForHome,
  newcomersForHome,
]

/// What the digest says, in this order within each of its parts.
let digestSources: [DigestSource] = [
  nextStepForDigest, followUpForDigest, noticesForDigest, nudgesForDigest, networksForDigest,
  buddiesForDigest,
  meetingTimesForDigest, questionForDigest, missedForDigest, meetingsForDigest,
]

/// What links in mails do by one press.
let onePresses: [OnePress] = [
  stepDonePress, followUpPress, mailSettingPress, stillReadingPress, hostingPress, questionPress,
  meetingPress, meetingTimesPress, buddyPress, addressBackPress,
]

/// What of the features whoever is looking could bring to a meeting, and who could.
let agendaOffers: [AgendaOfferSource] = [stuckStepsToBring]
let agendaOwners: [AgendaOwnerSource] = [ownersOfStuckSteps]

/// What else than conversations and people a search finds.
let foundElsewhere: [@Sendable ([SearchHit], Visit) throws -> [FoundElsewhere]] = [notesFound]

/// The other end of the site's mail server.
func makeMailService(_ reception: Reception, at address: LMTPAddress) -> MailService {
  let desk = JobDesk(database: reception.database, installation: reception.installation, now: reception.now)
  return MailService(
    server: LMTPServer(at: address, receiver: Intake(desk: desk, logger: reception.logger)),
    logger: reception.logger)
}

/// The web server, the worker and what takes mail in, as services that stop together.
func makeApplication(
  _ reception: Reception, onListening: @escaping @Sendable () -> Void = {}
) throws -> some ApplicationProtocol {
  let settings = reception.installation.settings
  var application = Application(
    router: makeRouter(reception),
    configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: "modgift"),
    onServerRunning: { _ in onListening() }, logger: reception.logger)
  let worker = try makeWorker(reception)
  application.addServices(worker)
  if let address = settings.lmtp {
    application.addServices(makeMailService(reception, at: address), MailReading(worker: worker))
  }
  return application
}
