/// Every address of the plans.
let planRoutes: [Route] =
  planStartRoutes + nextStepRoutes + planTalkRoutes + planHelpRoutes + planFitRoutes + planAnswersRoutes
  + planVersionRoutes
  + managerRoutes + networkPlanRoutes + planOverviewRoutes
