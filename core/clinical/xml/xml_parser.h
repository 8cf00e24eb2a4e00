// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "core/clinical/xml/namespace_scope.h"
#include "core/clinical/xml/xml_characters.h"
#include "core/clinical/xml/xml_tree.h"

namespace core::clinical {

/// Takes XML apart in one go, names resolved on the way. Lenient: what a strict parser would refuse
/// is let pass as long as it is clear what is meant, and after a damage it goes on: "< 5" is text,
/// an element that nobody closed ends with the one around it. No DTD, no entities beyond the five,
/// no network. Elements may be nested at any depth.
class XmlParser {
  public:
    enum class End { whole, damaged, tooMany };

    /// UTF-8 with a zero after it, which has to outlive the tree.
    XmlParser(const QByteArray& text, XmlTree& tree);

    /// Damaged: what can be told is there, before and after.
    End run();

    /// None of the elements is in HL7's namespace.
    bool noNamespace() const { return noNamespace_; }
    /// The first element is HL7's ClinicalDocument.
    bool isCda() const { return cda_; }
    /// Elements with an ID that a reference may lead to: texts of sections, and these, in order.
    std::vector<std::uint32_t> takeNamed() { return std::move(named_); }

  private:
    static constexpr std::size_t mostEntries = 4'000'000;
    static constexpr std::size_t mostAttributes = 0xFFFF;  // of an element
    static constexpr std::size_t mostLeftOpen = 64;        // that an end tag around them closes

    /// An element that is not at its end yet.
    struct Open {
        std::uint32_t number = 0;
        bool keepsBlanks = false;  // between elements, too
        bool narrative = false;    // within a text
        bool entry = false;        // within an entry, and in no text
    };

    struct Name {
        std::string_view text;
        const char* colon;  // the last one in it, or null

        std::string_view prefix() const {
            return text.substr(0, static_cast<std::size_t>(colon - text.data()));
        }
        std::string_view local() const {
            return colon == nullptr ? text : text.substr(prefix().size() + 1);
        }
    };

    bool markup();
    bool openTag();
    bool attribute();
    bool takeValue(std::string_view& value);
    bool closeTag();
    bool closeAnother();
    bool leaveTag();
    bool declaration();
    bool documentType();
    bool cdata();
    void characters();
    void addText(std::string_view text, bool encoded, XmlText kind);
    void begin(std::uint32_t number, const Name& name);
    void end();
    XmlName resolved(const Name& name);
    std::string_view meant(std::string_view text, XmlText kind);
    Name takeName();
    void skipBlanks();
    bool skipTo(std::string_view end);
    bool startsWith(std::string_view text) const;

    const char* at_;
    const char* end_;  // a zero stands there, which ends every loop
    XmlTree& tree_;
    std::vector<Open> open_{};
    NamespaceScope scope_{};
    Vocabulary plain_ = Vocabulary::none;  // of names without a prefix, here
    std::vector<std::uint32_t> named_{};
    bool noNamespace_ = true;
    bool cda_ = false;
    bool rootSeen_ = false;
    bool damaged_ = false;
};

}  // namespace core::clinical
