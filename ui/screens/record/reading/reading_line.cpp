// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/reading/reading_line.h"

#include <QApplication>
#include <QBoxLayout>
#include <utility>

#include "core/base/error_table.h"
#include "ui/shell/format.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using State = core::RecordReader::State;
constexpr std::size_t mostNamed = 50;

}  // namespace

ReadingLine::ReadingLine(core::RecordReader& reader, QWidget* parent)
    : QWidget(parent),
      reader_(&reader),
      sentence_(new Paragraph(Type::secondary)),
      act_(new Button(Button::Kind::link, {})),
      which_(new Button(Button::Kind::link, tr("Mostra quali"))),
      failures_(new Paragraph(Type::secondary)) {
    sentence_->setObjectName(QStringLiteral("readingProgress"));
    sentence_->setColor(Role::ink2);
    act_->setObjectName(QStringLiteral("readingAct"));
    which_->setObjectName(QStringLiteral("readingFailures"));
    failures_->hide();
    auto* line = row(nullptr, 12);
    line->addWidget(sentence_, 1, Qt::AlignVCenter);
    line->addWidget(act_);
    line->addWidget(which_);
    auto* all = column(this, 4);
    all->addLayout(line);
    all->addWidget(failures_);
    connect(act_, &Button::clicked, this, &ReadingLine::act);
    connect(which_, &Button::clicked, this, [this] {
        failures_->setVisible(!failures_->isVisible());
        which_->setText(failures_->isVisible() ? tr("Nascondi quali") : tr("Mostra quali"));
    });
    connect(reader_, &core::RecordReader::changed, this, &ReadingLine::refresh);
    refresh();
}

void ReadingLine::clear() {
    if (reader_ != nullptr) reader_->disconnect(this);
    reader_ = nullptr;
    sentence_->setText({});
    failures_->setText({});
    hide();
}

QString ReadingLine::sentence() const {
    const auto progress = reader_->progress();
    const auto count = [&](const QString& words) { return words.arg(progress.read); };
    switch (reader_->state()) {
        case State::running:
            return count(tr("Leggo i documenti: %1 di %n.", nullptr, progress.total));
        case State::stopped:
            return count(
                tr("Lettura fermata: letti %1 di %n documento/i.", nullptr, progress.total));
        case State::failed:
            return count(tr("Lettura interrotta: letti %1 di %n documento/i.", nullptr,
                            progress.total)) +
                   QLatin1Char(' ') + core::errorText(*reader_->error()).title;
        case State::done:
            return tr("%n documento/i non si può/possono leggere.", nullptr,
                      int(reader_->failures().size()));
        default:
            return {};
    }
}

QString ReadingLine::failures() const {
    QStringList lines;
    for (const auto& failure : reader_->failures()) {
        if (std::size_t(lines.size()) == mostNamed) break;
        lines << QStringLiteral("%1, %2: %3")
                     .arg(shortDate(failure.document.date.date()), failure.document.title,
                          core::errorText(failure.error).title);
    }
    return lines.join(QLatin1Char('\n'));
}

void ReadingLine::refresh() {
    if (reader_ == nullptr) return;
    const State state = reader_->state();
    const bool some = !reader_->failures().empty();
    if (state == State::failed && !std::exchange(told_, true)) {
        Q_EMIT failed(*reader_->error());
        if (reader_ == nullptr) return;
    }
    if (state == State::running) told_ = false;
    sentence_->setText(sentence());
    act_->setText(state == State::running ? tr("Ferma")
                  : state == State::done  ? tr("Riprova")
                                          : tr("Riprendi"));
    failures_->setText(failures());
    const bool shown = state != State::idle && (state != State::done || some);
    if (!shown || !some) leaveFocus();
    which_->setVisible(some);
    if (!some) failures_->hide();
    setVisible(shown);
}

// What is about to go hands the focus on, else it would be nowhere.
void ReadingLine::leaveFocus() {
    const auto goes = [this] {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr && isAncestorOf(focus) && focus != act_;
    };
    if (reader_->state() == State::done && QApplication::focusWidget() == act_) focusNextChild();
    for (int i = 0; i < 3 && goes(); ++i) focusNextChild();
}

void ReadingLine::act() {
    if (reader_ == nullptr) return;
    if (reader_->state() == State::running)
        reader_->stop();
    else
        reader_->start();
    announce(sentence_);
}

}  // namespace ui
