using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>A name that different readers take for different units, and that is therefore none.</summary>
/// <param name="Name">The name as it is in the catalogue.</param>
/// <param name="Candidates">The ids that it could mean.</param>
/// <param name="Reason">Who takes it for what.</param>
internal sealed record RefusedName(string Name, IReadOnlyList<string> Candidates, Text Reason);
