// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_header.h"

#include <QBoxLayout>

#include "ui/shell/place.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tab_bar.h"

namespace ui {

RecordHeader::RecordHeader(Section section, QWidget* parent)
    : QWidget(parent),
      overline_(new Paragraph(Type::overline, tr("SERVIZI SOCIO-SANITARI"))),
      heading_(new Paragraph(Type::h1, placeName(Place::record))),
      tabs_(new TabBar) {
    overline_->setColor(Role::ink2);
    tabs_->setAccessibleName(tr("Sezioni del Fascicolo"));
    tabs_->addNamedTab(tr("DOCUMENTI SANITARI"), tr("Documenti sanitari"));
    tabs_->setNoneCurrent(section == Section::landing);
    connect(tabs_, &TabBar::currentChanged, this, [this, section] {
        if (section != Section::landing) return;
        tabs_->setNoneCurrent(true);  // as the page is found again
        Q_EMIT documentsChosen();
    });
    auto* layout = column(this, 2);
    layout->addWidget(overline_);
    layout->addWidget(heading_);
    layout->addWidget(tabs_);
}

void RecordHeader::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    tabs_->setVisible(widthClass != WidthClass::narrow);
}

}  // namespace ui
