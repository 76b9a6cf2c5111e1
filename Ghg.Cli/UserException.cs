using Ghg.Core.Texts;

namespace Ghg.Cli;

/// <summary>A command that cannot run as it was given: said in a sentence, exit 2.</summary>
internal sealed class UserException(Text text) : Exception(text.English)
{
    public Text Text { get; } = text;
}
