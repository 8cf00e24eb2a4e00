// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/section_header.h"

#include <QBoxLayout>

#include "ui/screens/parts/section_tabs.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QVector<SectionTabs::Tab> labels(const QVector<SectionHeader::Tab>& tabs) {
    QVector<SectionTabs::Tab> all;
    for (const auto& tab : tabs) all << SectionTabs::Tab{tab.label, tab.name};
    return all;
}

}  // namespace

SectionHeader::SectionHeader(const Context& context, const Page& page, const Words& words,
                             const QVector<Tab>& tabs, int current, QWidget* parent)
    : QWidget(parent),
      overline_(new Paragraph(Type::overline, tr("SERVIZI SOCIO-SANITARI"))),
      heading_(new Paragraph(Type::h1, words.heading)),
      tabs_(new SectionTabs(labels(tabs), current, words.tabs)) {
    overline_->setColor(Role::ink2);
    heading_->setObjectName(QStringLiteral("heading"));
    auto* layout = column(this, 2);
    for (QWidget* part : std::initializer_list<QWidget*>{overline_, heading_, tabs_})
        layout->addWidget(part);
    connect(tabs_, &SectionTabs::chosen, this, [&context, &page, tabs](int index) {
        context.navigator.replace(page, tabs[index].page(context));
    });
}

void SectionHeader::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    tabs_->setWidthClass(widthClass);
}

}  // namespace ui
