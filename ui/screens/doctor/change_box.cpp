// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/change_box.h"

#include <QBoxLayout>

#include "ui/shell/help_desk.h"
#include "ui/shell/icon_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QString sentence(core::DoctorKind kind, const QString& child) {
    if (kind == core::DoctorKind::paediatrician)
        return ChangeBox::tr(
                   "Da qui puoi cambiare il pediatra di %1 (per esempio se andate a "
                   "vivere in un'altra zona o città).")
            .arg(child);
    if (!child.isEmpty())
        return ChangeBox::tr(
                   "Da qui puoi cambiare il medico di base di %1 (per esempio se va a "
                   "vivere in un'altra zona o città).")
            .arg(child);
    return ChangeBox::tr(
        "Da qui puoi cambiare il tuo medico di base (per esempio se vai a vivere "
        "in un'altra zona o città).");
}

}  // namespace

ChangeBox::ChangeBox(core::DoctorKind kind, const QString& child, QWidget* parent)
    : Card(Kind::plain, parent),
      text_(new Paragraph(Type::body, sentence(kind, child))),
      change_(new Button(Button::Kind::primary, kind == core::DoctorKind::paediatrician
                                                    ? tr("Cambia Pediatra")
                                                    : tr("Cambia Medico"))) {
    change_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    change_->setObjectName(QStringLiteral("changeDoctor"));
    connect(change_, &Button::clicked, this, &ChangeBox::chosen);
    auto* all = column(this, 14, {22, 20, 22, 20});
    all->addWidget(new Paragraph(Type::h2, kind == core::DoctorKind::paediatrician
                                               ? tr("Scegli o cambia il pediatra")
                                               : tr("Scegli o cambia il medico di base")));
    all->addWidget(text_);
    all->addWidget(makeWarning());
    all->addWidget(change_);
    all->addWidget(makeFoot());
}

// R8: our client needs no other program.
QWidget* ChangeBox::makeWarning() {
    auto* box = new Card(Kind::honey);
    auto* words = new Paragraph(Type::secondary);
    words->setRichText(
        tr("<b>ATTENZIONE:</b> per proseguire assicurati di aver inserito la tua "
           "CRS nel lettore di smart card e di avere a portata di mano il tuo "
           "PIN."));
    column(box, 0, {16, 12, 16, 12})->addWidget(words);
    return box;
}

QWidget* ChangeBox::makeFoot() {
    auto* note = new Paragraph(Type::secondary, tr("Scelta e revoca (serve anche il PIN)"));
    note->setColor(Role::ink2);
    auto* more = new Paragraph(Type::body);
    more->setRichText(
        QStringLiteral("<a href=\"#\">%1</a>").arg(tr("Clicca qui per maggiori informazioni.")));
    more->setObjectName(QStringLiteral("moreAboutChange"));
    connect(more, &Paragraph::linkActivated, this, [this] { askForHelp(*this); });
    auto* foot = new QWidget;
    auto* all = column(foot, 12);
    auto* line = row(nullptr, 10);
    line->addWidget(new IconView(Icon::lock, Role::ink, 20), 0, Qt::AlignTop);
    line->addWidget(note, 1);
    all->addLayout(line);
    all->addWidget(more);
    return foot;
}

void ChangeBox::clear() {
    text_->setText({});
}

}  // namespace ui
