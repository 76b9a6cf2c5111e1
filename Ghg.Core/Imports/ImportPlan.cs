using Ghg.Core.Diagnostics;

namespace Ghg.Core.Imports;

/// <summary>What an import would write: a project's files, and where each part of the source goes. Nothing is written before somebody has seen it.</summary>
/// <param name="Files">The files by path in the project folder, as UTF-8.</param>
/// <param name="Steps">Where each part of the source goes, in the order of the source.</param>
/// <param name="Diagnostics">What is wrong with the source, or would be lost.</param>
public sealed record ImportPlan(IReadOnlyList<(string Path, byte[] Content)> Files, IReadOnlyList<ImportStep> Steps, DiagnosticBag Diagnostics);
