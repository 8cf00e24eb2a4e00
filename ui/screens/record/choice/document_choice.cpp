// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/choice/document_choice.h"

#include <QBoxLayout>
#include <QComboBox>
#include <algorithm>

#include "core/record/document_kind.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double listHeight = 4.5 * (metric::rowHeight + 1);  // that there is more is seen

FormField* combo(const QString& label, QComboBox*& box, const char* name) {
    box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return new FormField(label, box);
}

}  // namespace

DocumentChoice::DocumentChoice(QWidget* parent)
    : QWidget(parent), model_(new ChoiceModel(this)), count_(new Paragraph(Type::secondaryStrong)) {
    count_->setObjectName(QStringLiteral("choiceCount"));
    auto* card = new Card;
    column(card, 0, {2, 6, 2, 6})->addWidget(makeList());
    auto* all = column(this, 12);
    all->addWidget(makeCommands());
    all->addWidget(card);
    all->addWidget(count_);
    connect(model_, &ChoiceModel::choiceChanged, this, &DocumentChoice::tell);
}

QWidget* DocumentChoice::makeList() {
    auto* list = new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate,
                                      tr("Documenti da scegliere"));
    list->setObjectName(QStringLiteral("choiceList"));
    list->rows().setRoundEnds(false, false);
    withTheme(list, [list] { list->setFixedHeight(theme().px(listHeight)); });
    list_ = list;
    return list;
}

QWidget* DocumentChoice::makeCommands() {
    auto* area = new QWidget;
    commands_ = row(area, 12);
    commands_->addWidget(combo(tr("Tipo"), kinds_, "choiceKind"), 1);
    commands_->addWidget(combo(tr("Anno"), years_, "choiceYear"), 1);
    auto* add = new Button(Button::Kind::secondary, tr("Seleziona tutti"));
    add->setObjectName(QStringLiteral("choiceAdd"));
    auto* drop = new Button(Button::Kind::neutral, tr("Deseleziona tutti"));
    drop->setObjectName(QStringLiteral("choiceDrop"));
    connect(add, &Button::clicked, this, [this] { apply(true); });
    connect(drop, &Button::clicked, this, [this] { apply(false); });
    for (auto* button : {add, drop}) commands_->addWidget(button, 0, Qt::AlignBottom);
    return area;
}

void DocumentChoice::setDocuments(const QVector<core::Document>& documents) {
    model_->setDocuments(documents);
    fillCommands();
    tell();
}

void DocumentChoice::fillCommands() {
    kinds_->clear();
    kinds_->addItem(tr("Tutti i tipi (%1)").arg(model_->rowCount()));
    for (const auto kind : model_->kinds())
        kinds_->addItem(
            QStringLiteral("%1 (%2)").arg(core::kindName(kind)).arg(model_->count({.kind = kind})),
            static_cast<int>(kind));
    years_->clear();
    years_->addItem(tr("Tutti gli anni (%1)").arg(model_->rowCount()));
    for (const int year : model_->years())
        years_->addItem(QStringLiteral("%1 (%2)").arg(year).arg(model_->count({.year = year})),
                        year);
}

void DocumentChoice::apply(bool on) {
    ChoiceModel::Which which;
    if (const auto kind = kinds_->currentData(); kind.isValid())
        which.kind = static_cast<core::DocumentKind>(kind.toInt());
    if (const auto year = years_->currentData(); year.isValid()) which.year = year.toInt();
    model_->choose(which, on);
}

void DocumentChoice::tell() {
    const auto chosen = model_->chosen();
    QString text = tr("%1 di %n documento/i scelto/i.", nullptr, model_->rowCount())
                       .arg(model_->chosenCount());
    if (const auto hidden = hiddenSentence(chosen); !hidden.isEmpty()) text += u' ' + hidden;
    count_->setText(text);
}

void DocumentChoice::clear() {
    model_->clear();
    kinds_->clear();
    years_->clear();
    count_->setText({});
}

void DocumentChoice::setNarrow(bool narrow) {
    list_->setWrapping(narrow);
    commands_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString hiddenSentence(const QVector<core::Document>& documents) {
    const auto hidden = std::ranges::count(documents, true, &core::Document::hidden);
    if (hidden == 0) return {};
    return DocumentChoice::tr("%n è/sono oscurato/i ai professionisti: qui è/sono compreso/i.",
                              nullptr, static_cast<int>(hidden));
}

}  // namespace ui
