/* libxml2's headers would bring in Debian's ICU, which clashes with the one in Swift's Foundation. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
