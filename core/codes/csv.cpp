// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/csv.h"

#include <QByteArray>

namespace core {
namespace {

class Reader {
  public:
    explicit Reader(QByteArrayView text) : text_(text) {}

    bool atEnd() const { return place_ >= text_.size(); }

    QStringList row() {
        QStringList cells;
        do cells << cell();
        while (take(','));
        take('\r');
        take('\n');
        return cells;
    }

  private:
    bool take(char wanted) {
        if (atEnd() || text_[place_] != wanted) return false;
        ++place_;
        return true;
    }

    QString cell() {
        if (take('"')) return quoted();
        const auto start = place_;
        while (!atEnd() && text_[place_] != ',' && text_[place_] != '\n' && text_[place_] != '\r')
            ++place_;
        return QString::fromUtf8(text_.sliced(start, place_ - start));
    }

    QString quoted() {
        QByteArray bytes;
        while (!atEnd()) {
            const char c = text_[place_++];
            if (c == '"' && !take('"')) break;
            bytes += c;
        }
        return QString::fromUtf8(bytes);
    }

    QByteArrayView text_;
    qsizetype place_ = 0;
};

}  // namespace

std::vector<QStringList> readCsv(QByteArrayView text) {
    Reader reader(text);
    std::vector<QStringList> rows;
    if (!reader.atEnd()) reader.row();
    while (!reader.atEnd()) rows.push_back(reader.row());
    return rows;
}

}  // namespace core
