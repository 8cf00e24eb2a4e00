// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/landing_panel.h"

#include <QBoxLayout>

#include "ui/screens/parts/read_page.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/paper_text.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

LandingPanel::LandingPanel(const Context& context, const QString& id, const QString& heading,
                           const QString& more)
    : id_(id), all_(column(this, 0)) {
    setObjectName(id);
    setAccessibleName(heading);
    none_ = new Paragraph(Type::body);
    none_->setContentsMargins(20, 0, 20, 16);
    none_->hide();
    error_ = new RecordErrorPanel(context, MessagePage::Size::panel);
    error_->hide();
    connect(error_, &RecordErrorPanel::retryChosen, this, &LandingPanel::retryChosen);
    all_->addWidget(makeHead(heading));
    all_->addWidget(none_);
    all_->addWidget(error_);
    all_->addStretch();
    all_->addWidget(makeFoot(more));
}

QWidget* LandingPanel::makeHead(const QString& heading) {
    auto* head = new QWidget;
    auto* layout = row(head, 10, {18, 16, 18, 12});
    count_ = new Badge({});
    count_->hide();
    layout->addWidget(new Paragraph(Type::h2, heading));
    layout->addWidget(count_, 1, Qt::AlignLeft | Qt::AlignVCenter);
    return head;
}

QWidget* LandingPanel::makeFoot(const QString& more) {
    auto* foot = new Strip({}, Qt::TopEdge);
    auto* link = new Button(Button::Kind::link, more);
    link->setObjectName(id_ + QStringLiteral("More"));
    connect(link, &Button::clicked, this, &LandingPanel::moreChosen);
    row(foot, 0, {18, 9, 18, 9})->addWidget(link, 0, Qt::AlignLeft);
    return foot;
}

DocumentListView& LandingPanel::setRows(QAbstractItemModel& model, const QString& name) {
    list_ = new DocumentListView(model, DocumentRow::Layout::panel, name);
    list_->setObjectName(id_ + QStringLiteral("Rows"));
    list_->rows().setRoundEnds(false, false);
    list_->fitToRows();
    connect(list_, &DocumentListView::chosen, this, &LandingPanel::opened);
    connect(list_, &DocumentListView::opened, this, &LandingPanel::opened);
    all_->insertWidget(1, list_);
    return *list_;
}

QString LandingPanel::paper() const {
    QVector<QStringList> lines;
    const auto* model = list_ != nullptr ? list_->model() : nullptr;
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        if (index.data(rowSkeleton).toBool()) continue;
        lines << QStringList{index.data(rowDate).toString(), index.data().toString(),
                             index.data(rowSecondary).toString()};
    }
    const QString below = lines.isEmpty()
                              ? paperParagraph(none_->text())
                              : paperTable({tr("Data"), tr("Che cosa"), tr("Dove")}, lines);
    return paperHeading(accessibleName()) + below;
}

void LandingPanel::showCount(const QString& count) {
    count_->setSpec({.tone = Tone::info, .text = count});
    count_->setVisible(!count.isEmpty());
}

void LandingPanel::showNone(const QString& sentence) {
    none_->setText(sentence);
    none_->setVisible(!sentence.isEmpty());
}

void LandingPanel::showError(const std::optional<core::Error>& error) {
    if (error) error_->showError(*error);
    error_->setVisible(error.has_value());
}

// Where panels stand below each other a row has room for date and badge at its end.
void LandingPanel::setWidthClass(WidthClass widthClass) {
    if (!list_) return;
    const bool beside = widthClass == WidthClass::wide;
    list_->setRowLayout(beside ? DocumentRow::Layout::panel : DocumentRow::Layout::badgeUnderDate);
    list_->setWrapping(!beside);
}

}  // namespace ui
