// SPDX-License-Identifier: EUPL-1.2
#include "ui/chart/chart_text.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextObjectInterface>

#include "ui/chart/chart_painter.h"

namespace ui {
namespace {

// Formats hold numbers: the charts themselves stay with the handler. A kind for each text object of
// ours (text_objects.cpp has the first ones).
constexpr int chartObject = QTextFormat::UserObject + 32;
constexpr int indexProperty = QTextFormat::UserProperty + 100;

class Charts : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
  public:
    using QObject::QObject;

    int add(const ChartData& data, QSizeF size) {
        charts_.push_back({inOrder(data), size});
        return int(charts_.size()) - 1;
    }
    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override {
        return charts_[format.intProperty(indexProperty)].size;
    }
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                    const QTextFormat& format) override {
        const Chart& chart = charts_[format.intProperty(indexProperty)];
        const ReadingLook look = ReadingLook::onPaper();
        painter->save();
        painter->translate(rect.topLeft());
        paintChart(*painter, chart.data, ChartLayout(chart.data, rect.size(), look), look);
        painter->restore();
    }

  private:
    struct Chart {
        ChartData data{};
        QSizeF size{};
    };
    QVector<Chart> charts_{};
};

Charts& chartsOf(QTextDocument& document) {
    auto* charts = document.findChild<Charts*>(QString(), Qt::FindDirectChildrenOnly);
    if (charts == nullptr) {
        charts = new Charts(&document);
        document.documentLayout()->registerHandler(chartObject, charts);
    }
    return *charts;
}

}  // namespace

void insertChart(QTextCursor& cursor, const ChartData& data, QSizeF size) {
    if (data.isEmpty()) return;
    QTextCharFormat format;
    format.setObjectType(chartObject);
    format.setProperty(indexProperty, chartsOf(*cursor.document()).add(data, size));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

}  // namespace ui

#include "chart_text.moc"
