// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/data_header.h"

namespace ui {

DataHeader::DataHeader(const Context& context, const Page& page, DataSection section,
                       QWidget* parent)
    : SectionHeader(context, page, {placeName(Place::data), tr("Sezioni di I tuoi dati")},
                    headerTabs(dataTabs(context)), headerIndex(dataTabs(context), section),
                    parent) {}

}  // namespace ui
