// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>
#include <QTextDocument>
#include <memory>
#include <vector>

#include "core/login/represented.h"
#include "ui/print/print_content.h"

namespace ui {

/// What the index says of one document.
struct BookletEntry {
    QString date{};
    QString title{};
    QString place{};
    PrintContent* content = nullptr;  // not owned; null: could not be had, for `reason`
    QString reason{};
};

struct BookletFacts {
    core::Patient person{};
    QDateTime printed{};
    std::vector<BookletEntry> entries{};
};

/// The first sheets of a booklet: the cover (whose it is, when it was printed, what is in it), then
/// the index with the page each document begins at. The contents follow it in the order of the
/// entries, and outlive it.
class BookletFront : public PrintContent {
  public:
    explicit BookletFront(BookletFacts facts) : facts_(std::move(facts)) {}

    Frame frame() const override { return Frame::ours; }
    int layOut(QSizeF page) override;
    void draw(QPainter& painter, int page) override;

    /// The page that an entry begins at, from 1; 0 for one that is not there.
    int pageOf(std::size_t entry) const { return starts_.at(entry); }

  private:
    void number(int frontPages);
    std::unique_ptr<QTextDocument> written(QSizeF page) const;

    BookletFacts facts_;
    std::vector<int> counts_{};  // pages of each entry
    std::vector<int> starts_{};
    std::unique_ptr<QTextDocument> text_{};
};

}  // namespace ui
