// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/data_header.h"

#include <QBoxLayout>

#include "ui/screens/parts/section_tabs.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

DataHeader::DataHeader(const Context& context, const Page& page, DataSection section,
                       QWidget* parent)
    : QWidget(parent),
      overline_(new Paragraph(Type::overline, tr("SERVIZI SOCIO-SANITARI"))),
      heading_(new Paragraph(Type::h1, placeName(Place::data))) {
    overline_->setColor(Role::ink2);
    heading_->setObjectName(QStringLiteral("heading"));
    const auto all = dataTabs(context);
    QVector<SectionTabs::Tab> tabs;
    int current = 0;
    for (const auto& tab : all) {
        if (tab.section == section) current = static_cast<int>(tabs.size());
        tabs << SectionTabs::Tab{tab.label, tab.name};
    }
    tabs_ = new SectionTabs(tabs, current, tr("Sezioni di I tuoi dati"));
    auto* layout = column(this, 2);
    layout->addWidget(overline_);
    layout->addWidget(heading_);
    layout->addWidget(tabs_);
    connect(tabs_, &SectionTabs::chosen, this, [&context, &page, all](int index) {
        context.navigator.replace(page, all[index].page(context));
    });
}

void DataHeader::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    tabs_->setWidthClass(widthClass);
}

}  // namespace ui
