#include "Assets.h"

/* C23's #embed puts the files into the binary, so that one copied file is the whole program. */
static const unsigned char modgift_css[] = {
#embed "files/modgift.css"
};

static const modgift_asset all[] = {
    {"modgift.css", modgift_css, sizeof modgift_css},
};

const modgift_asset *const modgift_assets = all;
const size_t modgift_asset_count = sizeof all / sizeof *all;
