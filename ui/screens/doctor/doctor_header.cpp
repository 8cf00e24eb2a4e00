// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/doctor_header.h"

#include <QBoxLayout>

#include "ui/screens/parts/section_tabs.h"
#include "ui/shell/help_desk.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr DoctorSection sections[] = {DoctorSection::doctor, DoctorSection::paediatricians,
                                      DoctorSection::paediatrician};

QVector<SectionTabs::Tab> tabs() {
    QVector<SectionTabs::Tab> all;
    for (const DoctorSection section : sections)
        all << SectionTabs::Tab{doctorSectionLabel(section), doctorSectionName(section)};
    return all;
}

}  // namespace

DoctorHeader::DoctorHeader(const Context& context, const Page& page, DoctorSection section,
                           QWidget* parent)
    : QWidget(parent),
      context_(context),
      overline_(new Paragraph(Type::overline, tr("SERVIZI SOCIO-SANITARI"))),
      heading_(new Paragraph(Type::h1, placeName(Place::doctor))),
      help_(new Paragraph(Type::secondary, tr("Per informazioni su questo servizio, clicca sul "
                                              "punto di domanda qui a fianco."))),
      tabs_(new SectionTabs(tabs(), int(section), tr("Sezioni di Il tuo medico"))) {
    overline_->setColor(Role::ink2);
    heading_->setObjectName(QStringLiteral("heading"));
    auto* layout = column(this, 2);
    layout->addWidget(overline_);
    layout->addWidget(makeTitle());
    layout->addWidget(tabs_);
    connect(tabs_, &SectionTabs::chosen, this, [this, &page](int index) {
        context_.navigator.replace(page, doctorSectionPage(context_, sections[index]));
    });
}

QWidget* DoctorHeader::makeTitle() {
    help_->setColor(Role::ink2);
    help_->setAlignment(Qt::AlignRight);
    auto* ask = new Button(Button::Kind::text, Icon::help, tr("Aiuto su questo servizio"));
    ask->setObjectName(QStringLiteral("doctorHelp"));
    ask->setInBar(true);
    connect(ask, &Button::clicked, this, [this] { askForHelp(*this); });
    auto* title = new QWidget;
    auto* line = row(title, 8);
    line->addWidget(heading_, 2);
    line->addWidget(help_, 5, Qt::AlignVCenter);
    line->addWidget(ask, 0, Qt::AlignVCenter);
    return title;
}

void DoctorHeader::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    help_->setVisible(widthClass == WidthClass::wide);
    tabs_->setWidthClass(widthClass);
}

}  // namespace ui
