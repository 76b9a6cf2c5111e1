using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A finding on a dataset, with the row that it is about, so that a package can accept it with a reason.</summary>
/// <param name="Id">The id of the row; empty for the package.</param>
/// <param name="Finding">The finding.</param>
internal sealed record DatasetFinding(string Id, Diagnostic Finding);
