// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/export/export_result.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "core/export/export_index.h"
#include "ui/screens/record/choice/document_choice.h"
#include "ui/shell/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ExportResult::ExportResult(QWidget* parent)
    : QWidget(parent),
      banner_(new Banner),
      hidden_(new Paragraph(Type::secondary)),
      missing_(new Card),
      lines_(column(missing_, 8, {20, 16, 20, 16})) {
    banner_->setObjectName(QStringLiteral("exportBanner"));
    missing_->setObjectName(QStringLiteral("exportMissing"));
    hidden_->setColor(Role::ink2);
    auto* all = column(this, 12);
    all->addWidget(banner_);
    all->addWidget(hidden_);
    all->addWidget(missing_);
    clear();
}

void ExportResult::say(Tone tone, const QString& marked) {
    clear();
    banner_->setMessage(tone, marked);
    banner_->setVisible(true);
    setVisible(true);
    banner_->announceAndFocus();
}

void ExportResult::show(const core::ExportSummary& summary) {
    const bool all = summary.included() == summary.chosen();
    say(all ? Tone::ok : Tone::warn,
        all ? tr("Esportazione riuscita. Nel file ci sono <b>tutti e %n i documenti</b> scelti.",
                 nullptr, summary.chosen())
            : tr("Nel file ci sono <b>%n documenti su %1</b> scelti.", nullptr, summary.included())
                  .arg(summary.chosen()));
    QVector<core::Document> in;
    for (const auto& outcome : summary.outcomes) {
        if (outcome.part != core::ExportOutcome::Part::left) in << outcome.document;
        if (!outcome.reason) continue;
        lines_->addWidget(new Paragraph(
            Type::body, QStringLiteral("%1 · %2: %3")
                            .arg(shortDate(outcome.document.date.date()), outcome.document.title,
                                 core::exportReason(outcome))));
        missing_->setVisible(true);
    }
    hidden_->setText(hiddenSentence(in));
    hidden_->setVisible(!hidden_->text().isEmpty());
}

void ExportResult::show(const core::Error& error) {
    const auto text = core::errorText(error);
    say(Tone::bad, tr("<b>Nessun file è stato scritto.</b> %1 %2")
                       .arg(text.title.toHtmlEscaped(), text.hint.toHtmlEscaped()));
}

void ExportResult::showCancelled() {
    say(Tone::info, tr("Hai annullato l'esportazione. Non è rimasto nessun file."));
}

void ExportResult::clear() {
    while (auto* item = lines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QWidget* each : std::initializer_list<QWidget*>{banner_, hidden_, missing_, this})
        each->hide();
    hidden_->setText({});
    banner_->setMessage(Tone::info, {});
}

}  // namespace ui
