// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/card_issuer.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

struct Region {
    QStringView number;
    QStringView name;
};

// The health service's numbers of regions and autonomous provinces.
constexpr std::array regions{
    Region{u"010", u"Piemonte"},
    Region{u"020", u"Valle d'Aosta"},
    Region{u"030", u"Lombardia"},
    Region{u"041", u"Provincia di Bolzano"},
    Region{u"042", u"Provincia di Trento"},
    Region{u"050", u"Veneto"},
    Region{u"060", u"Friuli-Venezia Giulia"},
    Region{u"070", u"Liguria"},
    Region{u"080", u"Emilia-Romagna"},
    Region{u"090", u"Toscana"},
    Region{u"100", u"Umbria"},
    Region{u"110", u"Marche"},
    Region{u"120", u"Lazio"},
    Region{u"130", u"Abruzzo"},
    Region{u"140", u"Molise"},
    Region{u"150", u"Campania"},
    Region{u"160", u"Puglia"},
    Region{u"170", u"Basilicata"},
    Region{u"180", u"Calabria"},
    Region{u"190", u"Sicilia"},
    Region{u"200", u"Sardegna"},
};

}  // namespace

QString cardRegion(QStringView issuer) {
    if (issuer.size() != 4 || !issuer.startsWith(u'6')) return {};
    const auto found = std::ranges::find(regions, issuer.mid(1), &Region::number);
    return found == regions.end() ? QString() : found->name.toString();
}

}  // namespace core
