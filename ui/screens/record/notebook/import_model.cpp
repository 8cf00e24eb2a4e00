// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/import_model.h"

#include "core/notebook/notebook_words.h"
#include "ui/screens/record/notebook/import_words.h"
#include "ui/shell/format.h"
#include "ui/style/icons.h"
#include "ui/widgets/table_row.h"

namespace ui {
namespace {

using Verdict = core::ImportRow::Verdict;
using State = core::ImportRun::State;

QString summary(const core::ImportRow& row) {
    return core::notebookKindName(*row.entry.kind) + QStringLiteral(": ") +
           core::notebookSummary(row.entry);
}

struct Sign {
    Icon icon;
    Tone tone;
};

Sign signOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::good:
            return {Icon::ok, Tone::ok};
        case Verdict::doubtful:
            return {Icon::warning, Tone::warn};
        case Verdict::duplicate:
            return {Icon::copy, Tone::neutral};
        case Verdict::refused:
            break;
    }
    return {Icon::error, Tone::bad};
}

Sign signOf(State state) {
    switch (state) {
        case State::arrived:
            return {Icon::ok, Tone::ok};
        case State::failed:
            return {Icon::error, Tone::bad};
        default:
            return {Icon::clock, Tone::neutral};
    }
}

}  // namespace

ImportModel::ImportModel(NotebookStore& store, QObject* parent)
    : QAbstractTableModel(parent), store_(&store) {
    refresh();
}

void ImportModel::setShown(Shown shown) {
    shown_ = shown;
    refresh();
}

void ImportModel::setMomentWithContent(bool together) {
    momentWithContent_ = together;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, content), index(rowCount() - 1, content), {Qt::DisplayRole});
}

void ImportModel::clear() {
    store_ = nullptr;
    refresh();
}

const core::ImportRun* ImportModel::run() const {
    return store_ && store_->import() ? store_->import()->run.get() : nullptr;
}

const core::ImportRow& ImportModel::row(int index) const {
    return run() ? run()->items()[index].row : store_->import()->preview.rows[index];
}

bool ImportModel::isShown(int index) const {
    switch (shown_) {
        case Shown::all:
            return true;
        case Shown::doubtful:
            return row(index).verdict == Verdict::doubtful ||
                   row(index).verdict == Verdict::duplicate;
        case Shown::refused:
            return !row(index).canCome();
        case Shown::notArrived:
            return !run() || run()->items()[index].state != State::arrived;
    }
    return true;
}

void ImportModel::refresh() {
    beginResetModel();
    indexes_.clear();
    const bool any = store_ && store_->import();
    const auto count = !any    ? 0
                       : run() ? run()->items().size()
                               : store_->import()->preview.rows.size();
    for (int i = 0; i < count; ++i)
        if (isShown(i)) indexes_ << i;
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(indexes_.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columnCount_);
}

QString ImportModel::sentence(int index) const {
    return run() ? importSentence(run()->items()[index]) : importSentence(row(index));
}

QString ImportModel::text(int index, int column) const {
    const auto& shown = row(index);
    switch (column) {
        case line:
            return QString::number(shown.line);
        case moment:
            return shown.entry.date.isValid() ? dateAndTime(shown.entry.date) : QString();
        case content:
            if (momentWithContent_ && shown.entry.date.isValid())
                return text(index, moment) + u'\n' + summary(shown);
            return summary(shown);
        case outcome:
            return sentence(index);
        default:
            return {};
    }
}

QVariant ImportModel::sign(int index, int role) const {
    const Sign sign = run() ? signOf(run()->items()[index].state) : signOf(row(index).verdict);
    if (role == tableSign) return int(sign.icon);
    if (role == tableTone) return int(sign.tone);
    return {};
}

// The box is heard with what it is about: its own cell says nothing else.
QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= indexes_.size()) return {};
    const int which = indexes_[index.row()];
    if (index.column() == chosen) {
        if (role == Qt::CheckStateRole && !run() && row(which).canCome())
            return row(which).chosen ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2. %3").arg(text(which, moment), text(which, content), sentence(which));
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(which, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return index.column() == outcome ? sign(which, role) : QVariant();
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) return false;
    store_->import()->preview.rows[indexes_[index.row()]].chosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QStringList names{tr("Entra"), tr("Riga"), tr("Data e ora"), tr("Che cosa"), tr("Esito")};
    return names.value(section);
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool box = index.column() == chosen && store_ && !run();
    if (box && row(indexes_[index.row()]).canCome()) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

}  // namespace ui
