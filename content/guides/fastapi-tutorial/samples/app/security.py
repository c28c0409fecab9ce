"""Passwords, tokens, and who is asking."""

# region: passwords
from datetime import UTC, datetime, timedelta
from typing import Annotated

import jwt
from fastapi import Depends, HTTPException
from fastapi.security import OAuth2PasswordBearer
from pwdlib import PasswordHash

from app.database import CurrentSession
from app.models import User
from app.settings import CurrentSettings, Settings

passwords = PasswordHash.recommended()

NOBODY = passwords.hash("the password of nobody")


def hash_password(password: str) -> str:
    return passwords.hash(password)


def password_fits(user: User | None, password: str) -> bool:
    """Takes as long for a name that does not exist as for one that does."""
    return passwords.verify(password, user.password_hash if user else NOBODY) and user is not None


# endregion: passwords


# region: tokens
def make_token(user: User, settings: Settings) -> str:
    expires = datetime.now(UTC) + timedelta(minutes=settings.token_minutes)
    return jwt.encode({"sub": str(user.id), "exp": expires}, settings.secret, algorithm="HS256")


def find_user(
    token: Annotated[str, Depends(OAuth2PasswordBearer(tokenUrl="token"))],
    session: CurrentSession,
    settings: CurrentSettings,
) -> User:
    must = {"require": ["sub", "exp"]}
    try:
        claims = jwt.decode(token, settings.secret, algorithms=["HS256"], options=must)
        user = session.get(User, int(claims["sub"]))
    except (jwt.InvalidTokenError, ValueError):
        user = None
    if user is None:
        raise HTTPException(401, "Log in first", headers={"WWW-Authenticate": "Bearer"})
    return user


CurrentUser = Annotated[User, Depends(find_user)]
# endregion: tokens
