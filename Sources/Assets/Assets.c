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

static const modgift_asset all[] = {
    {"modgift.css", modgift_css, sizeof modgift_css},
    {"modgift.js", modgift_js, sizeof modgift_js},
    {"icons.svg", icons_svg, sizeof icons_svg},
    {"favicon.svg", favicon_svg, sizeof favicon_svg},
    {"municipalities.csv", municipalities_csv, sizeof municipalities_csv},
};

const modgift_asset *const modgift_assets = all;
const size_t modgift_asset_count = sizeof all / sizeof *all;
