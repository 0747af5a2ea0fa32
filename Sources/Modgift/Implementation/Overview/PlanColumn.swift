/// A column of the files about plans. Its raw value is its name in them and never changes.
enum PlanColumn: String, Sendable, CaseIterable {
  case siteCode = "site_code"
  case site, region, model
  case version = "model_version"
  case startsOn = "starts_on"
  case number = "step_number"
  case step, phase, state
  case dueOn = "due_on"
  case doneOn = "done_on"
  case days
  case stuckOn = "stuck_on"
  case barrier, steps
  case stepsDone = "steps_done"
  case share = "share_done"
  case daysUsed = "days_used"
  case nextStep = "next_step"
  case movedOn = "moved_on"
  case standsStill = "stands_still"

  /// What kind of value stands in it, as codebooks put it.
  var kind: String {
    switch self {
    case .siteCode, .site, .region, .model, .step, .phase, .barrier, .nextStep: "text"
    case .state, .standsStill: "code"
    case .version, .number, .days, .steps, .stepsDone, .share, .daysUsed: "whole number"
    case .startsOn, .dueOn, .doneOn, .stuckOn, .movedOn: "date (yyyy-mm-dd)"
    }
  }
}
