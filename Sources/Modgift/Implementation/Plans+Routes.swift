/// Every address of the plans.
let planRoutes: [Route] =
  planStartRoutes + nextStepRoutes + planTalkRoutes + planHelpRoutes + planFitRoutes + planVersionRoutes
  + managerRoutes + networkPlanRoutes + planOverviewRoutes
