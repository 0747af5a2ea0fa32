#include "Assets.h"

/* C23's #embed puts the files into the binary, so that one copied file is the whole program. */
static const unsigned char modgift_css[] = {
#embed "files/modgift.css"
};
static const unsigned char modgift_js[] = {
#embed "files/modgift.js"
};
static const unsigned char icons_svg[] = {
#embed "files/icons.svg"
};
static const unsigned char favicon_svg[] = {
#embed "files/favicon.svg"
};
static const unsigned char municipalities_csv[] = {
#embed "files/municipalities.csv"
};
static const unsigned char municipality_neighbours_csv[] = {
#embed "files/municipality_neighbours.csv"
};
static const unsigned char demo_conversations_attendance_txt[] = {
#embed "files/demo/conversations-attendance.txt"
};
static const unsigned char demo_conversations_exercises_txt[] = {
#embed "files/demo/conversations-exercises.txt"
};
static const unsigned char demo_conversations_few_citizens_txt[] = {
#embed "files/demo/conversations-few-citizens.txt"
};
static const unsigned char demo_conversations_figures_txt[] = {
#embed "files/demo/conversations-figures.txt"
};
static const unsigned char demo_conversations_first_course_txt[] = {
#embed "files/demo/conversations-first-course.txt"
};
static const unsigned char demo_conversations_handling_txt[] = {
#embed "files/demo/conversations-handling.txt"
};
static const unsigned char demo_conversations_handover_txt[] = {
#embed "files/demo/conversations-handover.txt"
};
static const unsigned char demo_conversations_islands_txt[] = {
#embed "files/demo/conversations-islands.txt"
};
static const unsigned char demo_conversations_language_txt[] = {
#embed "files/demo/conversations-language.txt"
};
static const unsigned char demo_conversations_money_txt[] = {
#embed "files/demo/conversations-money.txt"
};
static const unsigned char demo_conversations_networks_txt[] = {
#embed "files/demo/conversations-networks.txt"
};
static const unsigned char demo_conversations_news_txt[] = {
#embed "files/demo/conversations-news.txt"
};
static const unsigned char demo_conversations_online_txt[] = {
#embed "files/demo/conversations-online.txt"
};
static const unsigned char demo_conversations_outreach_txt[] = {
#embed "files/demo/conversations-outreach.txt"
};
static const unsigned char demo_conversations_partners_txt[] = {
#embed "files/demo/conversations-partners.txt"
};
static const unsigned char demo_conversations_peers_txt[] = {
#embed "files/demo/conversations-peers.txt"
};
static const unsigned char demo_conversations_priority_txt[] = {
#embed "files/demo/conversations-priority.txt"
};
static const unsigned char demo_conversations_private_providers_txt[] = {
#embed "files/demo/conversations-private-providers.txt"
};
static const unsigned char demo_conversations_records_txt[] = {
#embed "files/demo/conversations-records.txt"
};
static const unsigned char demo_conversations_refill_txt[] = {
#embed "files/demo/conversations-refill.txt"
};
static const unsigned char demo_conversations_refresher_txt[] = {
#embed "files/demo/conversations-refresher.txt"
};
static const unsigned char demo_conversations_relatives_txt[] = {
#embed "files/demo/conversations-relatives.txt"
};
static const unsigned char demo_conversations_spray_txt[] = {
#embed "files/demo/conversations-spray.txt"
};
static const unsigned char demo_conversations_stigma_txt[] = {
#embed "files/demo/conversations-stigma.txt"
};
static const unsigned char demo_conversations_stock_txt[] = {
#embed "files/demo/conversations-stock.txt"
};
static const unsigned char demo_conversations_young_people_txt[] = {
#embed "files/demo/conversations-young-people.txt"
};
static const unsigned char demo_networks_txt[] = {
#embed "files/demo/networks.txt"
};
static const unsigned char demo_people_txt[] = {
#embed "files/demo/people.txt"
};
static const unsigned char models_naloxone_yaml[] = {
#embed "../../Models/naloxone.yaml"
};
static const unsigned char models_peer_group_yaml[] = {
#embed "../../Models/peer-group.yaml"
};

static const modgift_asset all[] = {
    {"demo/conversations-attendance.txt", demo_conversations_attendance_txt, sizeof demo_conversations_attendance_txt},
    {"demo/conversations-exercises.txt", demo_conversations_exercises_txt, sizeof demo_conversations_exercises_txt},
    {"demo/conversations-few-citizens.txt", demo_conversations_few_citizens_txt, sizeof demo_conversations_few_citizens_txt},
    {"demo/conversations-figures.txt", demo_conversations_figures_txt, sizeof demo_conversations_figures_txt},
    {"demo/conversations-first-course.txt", demo_conversations_first_course_txt, sizeof demo_conversations_first_course_txt},
    {"demo/conversations-handling.txt", demo_conversations_handling_txt, sizeof demo_conversations_handling_txt},
    {"demo/conversations-handover.txt", demo_conversations_handover_txt, sizeof demo_conversations_handover_txt},
    {"demo/conversations-islands.txt", demo_conversations_islands_txt, sizeof demo_conversations_islands_txt},
    {"demo/conversations-language.txt", demo_conversations_language_txt, sizeof demo_conversations_language_txt},
    {"demo/conversations-money.txt", demo_conversations_money_txt, sizeof demo_conversations_money_txt},
    {"demo/conversations-networks.txt", demo_conversations_networks_txt, sizeof demo_conversations_networks_txt},
    {"demo/conversations-news.txt", demo_conversations_news_txt, sizeof demo_conversations_news_txt},
    {"demo/conversations-online.txt", demo_conversations_online_txt, sizeof demo_conversations_online_txt},
    {"demo/conversations-outreach.txt", demo_conversations_outreach_txt, sizeof demo_conversations_outreach_txt},
    {"demo/conversations-partners.txt", demo_conversations_partners_txt, sizeof demo_conversations_partners_txt},
    {"demo/conversations-peers.txt", demo_conversations_peers_txt, sizeof demo_conversations_peers_txt},
    {"demo/conversations-priority.txt", demo_conversations_priority_txt, sizeof demo_conversations_priority_txt},
    {"demo/conversations-private-providers.txt", demo_conversations_private_providers_txt, sizeof demo_conversations_private_providers_txt},
    {"demo/conversations-records.txt", demo_conversations_records_txt, sizeof demo_conversations_records_txt},
    {"demo/conversations-refill.txt", demo_conversations_refill_txt, sizeof demo_conversations_refill_txt},
    {"demo/conversations-refresher.txt", demo_conversations_refresher_txt, sizeof demo_conversations_refresher_txt},
    {"demo/conversations-relatives.txt", demo_conversations_relatives_txt, sizeof demo_conversations_relatives_txt},
    {"demo/conversations-spray.txt", demo_conversations_spray_txt, sizeof demo_conversations_spray_txt},
    {"demo/conversations-stigma.txt", demo_conversations_stigma_txt, sizeof demo_conversations_stigma_txt},
    {"demo/conversations-stock.txt", demo_conversations_stock_txt, sizeof demo_conversations_stock_txt},
    {"demo/conversations-young-people.txt", demo_conversations_young_people_txt, sizeof demo_conversations_young_people_txt},
    {"demo/networks.txt", demo_networks_txt, sizeof demo_networks_txt},
    {"demo/people.txt", demo_people_txt, sizeof demo_people_txt},
    {"modgift.css", modgift_css, sizeof modgift_css},
    {"modgift.js", modgift_js, sizeof modgift_js},
    {"icons.svg", icons_svg, sizeof icons_svg},
    {"favicon.svg", favicon_svg, sizeof favicon_svg},
    {"municipalities.csv", municipalities_csv, sizeof municipalities_csv},
    {"municipality_neighbours.csv", municipality_neighbours_csv, sizeof municipality_neighbours_csv},
    {"models/naloxone.yaml", models_naloxone_yaml, sizeof models_naloxone_yaml},
    {"models/peer-group.yaml", models_peer_group_yaml, sizeof models_peer_group_yaml},
};

const modgift_asset *const modgift_assets = all;
const size_t modgift_asset_count = sizeof all / sizeof *all;
