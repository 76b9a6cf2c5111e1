using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What an analysis found: a document for people in either language, and a table for programs.</summary>
/// <param name="Document">Writes the document in a language. It begins with a sentence that says what was found.</param>
/// <param name="Table">The numbers.</param>
public sealed record AnalysisReport(Func<Language, Document> Document, MachineTable Table);
